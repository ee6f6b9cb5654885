package dev.sculpt.api.explanation;

import dev.sculpt.api.measure.MeasuredNetwork;

/** Contract of an {@code explanation} plugin: says in words what the modules of a finished network do. */
@FunctionalInterface
public interface Explanation {

    /**
     * Explains a network.
     *
     * @param measured the network that was kept, with its hierarchy
     * @return lines for each module of the hierarchy, or {@link Explained#NOTHING}; the same for the same network
     */
    Explained explain(MeasuredNetwork measured);
}
