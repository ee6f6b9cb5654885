package dev.sculpt.runner.view;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.settings.SettingComponent;
import dev.sculpt.runner.settings.SettingType;
import dev.sculpt.runner.view.Rows.Field;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Plugins of one name, with all of their settings.
 *
 * @param registry has the plugins that settings can name
 * @param offers those that are described
 */
public record DescriptionListing(PluginRegistry registry, List<Offer> offers) implements Listing {

    /** What is listed. */
    public static final String NAME = "plugin";

    /** A setting of a plugin. */
    private record Described(Offer offer, SettingComponent component) {

        Setting setting() {
            return component.setting();
        }

        SettingType type() {
            return component.type();
        }

        boolean isRequired() {
            return component.isRequired();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String text(int width) {
        return offers.stream().map(offer -> PluginText.of(offer, registry, width)).collect(Collectors.joining());
    }

    private static List<Described> settings(Offer offer) {
        return SettingComponent.of(offer.factory().settings()).stream()
                .map(component -> new Described(offer, component)).toList();
    }

    private List<Field<Described>> fieldsOfSettings() {
        return List.of(
                new Field<>("name", one -> one.component().name()),
                new Field<>("type", one -> one.type().describe(registry::names)),
                new Field<>("range", one -> PluginText.range(one.setting(), one.type()).strip()),
                new Field<>("required", Described::isRequired),
                new Field<>("default", one -> one.setting().defaultValue().isEmpty() ? null : one.setting().defaultValue()),
                new Field<>("description", one -> one.setting().value()));
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("plugins", offers.stream().map(offer -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("kind", offer.kind().name());
            fields.put("name", offer.name());
            fields.put("summary", offer.factory().summary());
            fields.put("source", offer.factory().source());
            fields.put("from", offer.origin());
            fields.put("cheats", offer.factory().cheats());
            fields.put("needs_no_network", offer.factory().networkless());
            fields.put("settings", new Rows<>(fieldsOfSettings(), settings(offer)).objects());
            return fields;
        }).toList());
    }

    private List<Described> all() {
        return offers.stream().flatMap(offer -> settings(offer).stream()).toList();
    }

    @Override
    public String csv() {
        List<Field<Described>> fields = new ArrayList<>(List.of(new Field<>("kind", one -> one.offer().kind().name())));
        fields.addAll(fieldsOfSettings());
        return new Rows<>(fields, all()).csv();
    }

    @Override
    public String markdown() {
        List<Column<Described>> columns = new ArrayList<>();
        if (offers.size() > 1) {
            columns.add(new Column<>("kind", Alignment.LEFT, one -> one.offer().kind().name()));
        }
        columns.addAll(List.of(
                new Column<>("setting", Alignment.LEFT, one -> one.component().name()),
                new Column<>("type", Alignment.LEFT, one -> one.type().describe(registry::names)
                        + PluginText.range(one.setting(), one.type())),
                new Column<>("default", Alignment.LEFT, one -> one.isRequired() ? "required" : one.setting().defaultValue()),
                new Column<>("meaning", Alignment.LEFT, one -> one.setting().value())));
        return new TextTable<>(columns).markdown(all());
    }
}
