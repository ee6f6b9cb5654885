package dev.sculpt.runner.view;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.view.Rows.Field;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.List;
import java.util.Map;

/**
 * Every plugin by kind.
 *
 * @param registry has them
 */
public record PluginsListing(PluginRegistry registry) implements Listing {

    /** What is listed. */
    public static final String NAME = "plugins";

    private static final int NAMES = 28;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String text(int width) {
        StringBuilder text = new StringBuilder();
        for (Kind<?> kind : Kind.all()) {
            List<Offer> offers = registry.offers(kind);
            text.append(offers.isEmpty() ? "" : kind.plural() + ":\n");
            for (Offer offer : offers) {
                String line = String.format("  %-26s %s", offer.title(), OneLine.of(offer.factory().summary()));
                text.append(new LineWidth(width).hanging(line, NAMES + 1)).append('\n');
            }
        }
        return text.toString();
    }

    private Rows<Offer> rows() {
        return new Rows<>(List.of(
                new Field<>("kind", offer -> offer.kind().name()),
                new Field<>("name", Offer::name),
                new Field<>("summary", offer -> offer.factory().summary()),
                new Field<>("source", offer -> offer.factory().source()),
                new Field<>("from", Offer::origin),
                new Field<>("cheats", offer -> offer.factory().cheats())), registry.offers());
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("plugins", rows().objects());
    }

    @Override
    public String csv() {
        return rows().csv();
    }

    @Override
    public String markdown() {
        return new TextTable<Offer>(List.of(
                new Column<>("kind", Alignment.LEFT, offer -> offer.kind().name()),
                new Column<>("name", Alignment.LEFT, Offer::title),
                new Column<>("summary", Alignment.LEFT, offer -> offer.factory().summary()))).markdown(registry.offers());
    }
}
