package dev.sculpt.runner.view;

import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.view.Rows.Field;
import dev.sculpt.runner.view.TextTable.Alignment;
import java.util.List;

/** What is said of a plugin wherever plugins are listed. */
final class PluginFields {

    /** Whatever its settings are. */
    static final List<Field<Offer>> ALL = List.of(
            new Field<Offer>("kind", offer -> offer.kind().name()).shown(Alignment.LEFT),
            new Field<>("name", Offer::name).shown("name", Alignment.LEFT, Offer::title),
            new Field<Offer>("summary", offer -> offer.factory().summary()).shown(Alignment.LEFT),
            new Field<>("source", offer -> offer.factory().source()),
            new Field<>("from", Offer::origin),
            new Field<>("cheats", offer -> offer.factory().cheats()),
            new Field<>("needs_no_network", offer -> offer.factory().networkless()));

    private PluginFields() { }
}
