package dev.sculpt.runner.plugin;

import dev.sculpt.api.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A plugin that is called.
 *
 * @param offer the plugin
 * @param instance what it made and is called; the factory itself where nothing is made yet
 * @param parts the plugins within its settings, which it calls
 */
public record Callee(Offer offer, Object instance, List<Part> parts) {

    /** What knows the truth by its kind. */
    private static final Set<Kind<?>> KNOWING = Set.of(Kind.TASK, Kind.MEASURE, Kind.EXPLANATION);

    public Callee {
        parts = List.copyOf(parts);
    }

    /**
     * Returns whether it is shown the true hierarchy though its kind is not: it is marked so, or a part of it is, or a part
     * of it is a task, which it could ask.
     */
    public boolean cheats() {
        return !KNOWING.contains(offer.kind()) && Stream.concat(Stream.of(offer), parts.stream().map(Part::offer))
                .anyMatch(one -> one.factory().cheats() || one.kind() == Kind.TASK);
    }

    /** Returns the name for readers, marked where it cheats or needs no network. */
    public String title() {
        return cheats() ? CheatMark.on(offer.title()) : offer.title();
    }

    /** Returns a plugin that has made nothing yet. */
    static Callee unmade(Offer offer) {
        return new Callee(offer, offer.factory(), List.of());
    }
}
