package dev.sculpt.runner.plugin;

import dev.sculpt.api.Factory;

/**
 * A factory and where it came from.
 *
 * @param kind what it makes
 * @param factory the factory
 * @param origin the jar or folder it was loaded from
 */
public record Offer(StageKind kind, Factory<?, ?> factory, String origin) {

    /** Returns the name used in pipelines. */
    public String name() {
        return factory.name();
    }

    @Override
    public String toString() {
        return kind.key() + " plugin \"" + name() + "\"";
    }
}
