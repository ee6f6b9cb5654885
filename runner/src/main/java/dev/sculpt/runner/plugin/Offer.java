package dev.sculpt.runner.plugin;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;

/**
 * A factory and where it came from.
 *
 * @param factory the factory
 * @param origin the jar or folder it was loaded from
 * @param loader the class loader of the plugin
 */
public record Offer(Factory<?, ?> factory, String origin, ClassLoader loader) {

    /** Returns what it makes. */
    public Kind<?> kind() {
        return factory.kind();
    }

    /** Returns the name used in pipelines. */
    public String name() {
        return factory.name();
    }

    /** Returns the name for readers, marked where what it makes cheats or needs no network. */
    public String title() {
        String title = factory.networkless() ? NoNetworkMark.on(name()) : name();
        return factory.cheats() ? CheatMark.on(title) : title;
    }

    @Override
    public String toString() {
        return kind().name() + " plugin \"" + name() + "\"";
    }
}
