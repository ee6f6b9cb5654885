package dev.sculpt.runner.view;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.settings.PathWords;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.settings.RecordType;
import dev.sculpt.runner.settings.SettingComponent;
import dev.sculpt.runner.settings.SettingRange;
import dev.sculpt.runner.settings.SettingType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Describes plugins: what they do, where they are from, and every setting with its type, range, default and meaning. */
final class PluginText {

    private final PluginRegistry registry;
    private final LineWidth lines;
    private final StringBuilder text = new StringBuilder();

    private PluginText(PluginRegistry registry, int width) {
        this.registry = registry;
        this.lines = new LineWidth(width);
    }

    /**
     * Returns the description of a plugin, each line ended by a line feed.
     *
     * @param registry has the plugins that settings can name
     * @param width of the lines
     */
    static String of(Offer offer, PluginRegistry registry, int width) {
        PluginText text = new PluginText(registry, width);
        text.describe(offer);
        return text.text.toString();
    }

    private void say(String line) {
        int indent = line.length() - line.stripLeading().length();
        text.append(lines.hanging(line, indent + 4)).append('\n');
    }

    private void describe(Offer offer) {
        say(offer.title() + " (" + offer.kind().name() + ")");
        say("  " + OneLine.of(offer.factory().summary()));
        say("  source: " + OneLine.of(offer.factory().source()));
        say("  from:   " + offer.origin());
        if (offer.factory().cheats()) {
            say("  sees the true hierarchy: it cheats");
        }
        if (offer.factory().networkless()) {
            say("  tells the hierarchy from the samples and trains no network");
        }
        settings(offer.factory().settings(), "  ", Set.of());
    }

    // A record may hold records of its own type, which are not described again.
    private void settings(Class<? extends Record> type, String indent, Set<Class<?>> around) {
        if (around.contains(type)) {
            say(indent + "settings: those around it again");
            return;
        }
        Set<Class<?>> inside = new HashSet<>(around);
        inside.add(type);
        List<SettingComponent> components = SettingComponent.of(type);
        PathWords words = PathWords.of(type);
        say(indent + (components.isEmpty() ? "no settings" : "settings:"));
        for (SettingComponent component : components) {
            Setting setting = component.setting();
            SettingType taken = component.type();
            say(indent + "  " + component.name() + ": " + taken.describe(registry::names) + range(setting, taken)
                    + whenLeftOut(component) + also(words.others(component.name())));
            say(indent + "      " + OneLine.of(setting.value()));
            if (taken.innermost() instanceof RecordType inner) {
                settings(inner.type(), indent + "      ", inside);
            } else if (taken.innermost() instanceof PluginType plugin) {
                choices(plugin.kind(), indent + "      ");
            }
        }
    }

    private static String also(List<String> others) {
        return others.isEmpty() ? "" : "; also written " + String.join(" or ", others);
    }

    private void choices(Kind<?> kind, String indent) {
        for (Offer offer : registry.offers(kind)) {
            say(String.format("%s%-26s %s%s", indent, offer.title(), OneLine.of(offer.factory().summary()),
                    ownSettings(offer)));
        }
    }

    private static String ownSettings(Offer offer) {
        StringBuilder names = new StringBuilder();
        for (SettingComponent component : SettingComponent.of(offer.factory().settings())) {
            names.append(names.isEmpty() ? " Settings: " : ", ").append(component.name());
        }
        return names.isEmpty() ? "" : names + ".";
    }

    private static String whenLeftOut(SettingComponent component) {
        if (!component.setting().defaultValue().isEmpty()) {
            return ", default " + OneLine.of(component.setting().defaultValue());
        }
        return component.isOptional() ? ", optional" : ", required";
    }

    static String range(Setting setting, SettingType type) {
        boolean limited = setting.min() != Double.NEGATIVE_INFINITY || setting.max() != Double.POSITIVE_INFINITY;
        return limited ? " " + SettingRange.of(setting, type.innermost()) : "";
    }
}
