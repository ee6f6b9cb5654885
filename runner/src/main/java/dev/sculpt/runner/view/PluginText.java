package dev.sculpt.runner.view;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.settings.RecordType;
import dev.sculpt.runner.settings.SettingRange;
import dev.sculpt.runner.settings.SettingType;
import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Describes plugins: what they do, where they are from, and every setting with its type, range, default and meaning. */
public final class PluginText {

    private final PluginRegistry registry;
    private final PrintWriter out;

    /** Creates a text for a printer; {@code registry} has the plugins that settings can name. */
    public PluginText(PluginRegistry registry, PrintWriter out) {
        this.registry = registry;
        this.out = out;
    }

    /** Prints one plugin. */
    public void print(Offer offer) {
        out.println(offer.title() + " (" + offer.kind().name() + ")");
        out.println("  " + OneLine.of(offer.factory().summary()));
        out.println("  source: " + OneLine.of(offer.factory().source()));
        out.println("  from:   " + offer.origin());
        if (offer.factory().cheats()) {
            out.println("  sees the true hierarchy: it cheats");
        }
        if (offer.factory().networkless()) {
            out.println("  tells the hierarchy from the samples and trains no network");
        }
        settings(offer.factory().settings(), "  ", Set.of());
    }

    // A record may hold records of its own type, which are not described again.
    private void settings(Class<? extends Record> type, String indent, Set<Class<?>> around) {
        if (around.contains(type)) {
            out.println(indent + "settings: those around it again");
            return;
        }
        Set<Class<?>> inside = new HashSet<>(around);
        inside.add(type);
        RecordComponent[] components = type.getRecordComponents();
        out.println(indent + (components.length == 0 ? "no settings" : "settings:"));
        for (RecordComponent component : components) {
            Setting setting = component.getAnnotation(Setting.class);
            SettingType taken = SettingType.of(component);
            out.println(indent + "  " + component.getName() + ": " + taken.describe(registry::names) + range(setting, taken)
                    + standard(setting, component));
            out.println(indent + "      " + OneLine.of(setting.value()));
            if (taken.innermost() instanceof RecordType inner) {
                settings(inner.type(), indent + "      ", inside);
            } else if (taken.innermost() instanceof PluginType plugin) {
                choices(plugin.kind(), indent + "      ");
            }
        }
    }

    private void choices(Kind<?> kind, String indent) {
        for (Offer offer : registry.offers(kind)) {
            out.printf("%s%-26s %s%s%n", indent, offer.title(), OneLine.of(offer.factory().summary()), ownSettings(offer));
        }
    }

    private static String ownSettings(Offer offer) {
        StringBuilder names = new StringBuilder();
        for (RecordComponent component : offer.factory().settings().getRecordComponents()) {
            names.append(names.isEmpty() ? " Settings: " : ", ").append(component.getName());
        }
        return names.isEmpty() ? "" : names + ".";
    }

    private static String standard(Setting setting, RecordComponent component) {
        if (!setting.defaultValue().isEmpty()) {
            return ", default " + OneLine.of(setting.defaultValue());
        }
        return component.getType() == Optional.class ? ", optional" : ", required";
    }

    private static String range(Setting setting, SettingType type) {
        boolean limited = setting.min() != Double.NEGATIVE_INFINITY || setting.max() != Double.POSITIVE_INFINITY;
        return limited ? " " + SettingRange.of(setting, type.innermost()) : "";
    }
}
