package dev.sculpt.runner.plugin;

import java.util.List;

/**
 * A plugin that is called.
 *
 * @param offer the plugin
 * @param instance what it made and is called; the factory itself where nothing is made yet
 * @param parts the plugins within its settings, which it calls
 */
public record Callee(Offer offer, Object instance, List<Part> parts) {

    public Callee {
        parts = List.copyOf(parts);
    }

    /** Returns a plugin that has made nothing yet. */
    static Callee unmade(Offer offer) {
        return new Callee(offer, offer.factory(), List.of());
    }
}
