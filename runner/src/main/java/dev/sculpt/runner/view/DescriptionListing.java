package dev.sculpt.runner.view;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.settings.SettingComponent;
import dev.sculpt.runner.settings.SettingType;
import dev.sculpt.runner.view.Rows.Field;
import dev.sculpt.runner.view.TextTable.Alignment;
import java.util.ArrayList;
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
                new Field<Described>("name", one -> one.component().name()).shown("setting", Alignment.LEFT,
                        one -> one.component().name()),
                new Field<Described>("type", one -> one.type().describe(registry::names)).shown("type", Alignment.LEFT,
                        one -> one.type().describe(registry::names) + PluginText.range(one.setting(), one.type())),
                new Field<>("range", one -> PluginText.range(one.setting(), one.type()).strip()),
                new Field<>("required", Described::isRequired),
                new Field<Described>("default", one -> one.setting().defaultValue().isEmpty() ? null
                        : one.setting().defaultValue()).shown("default", Alignment.LEFT,
                        one -> one.isRequired() ? "required" : one.setting().defaultValue()),
                new Field<Described>("description", one -> one.setting().value()).shown("meaning", Alignment.LEFT,
                        one -> one.setting().value()));
    }

    @Override
    public Map<String, Object> fields() {
        List<Field<Offer>> fields = new ArrayList<>(PluginFields.ALL);
        fields.add(new Field<>("settings", offer -> new Rows<>(fieldsOfSettings(), settings(offer)).objects()));
        return Map.of("plugins", new Rows<>(fields, offers).objects());
    }

    // Of all plugins; a table tells their kinds where there are several.
    private Rows<Described> rows() {
        Field<Described> kind = new Field<>("kind", one -> one.offer().kind().name());
        List<Field<Described>> fields = new ArrayList<>(List.of(offers.size() > 1 ? kind.shown(Alignment.LEFT) : kind));
        fields.addAll(fieldsOfSettings());
        return new Rows<>(fields, offers.stream().flatMap(offer -> settings(offer).stream()).toList());
    }

    @Override
    public String csv() {
        return rows().csv();
    }

    @Override
    public String markdown() {
        return rows().markdown();
    }
}
