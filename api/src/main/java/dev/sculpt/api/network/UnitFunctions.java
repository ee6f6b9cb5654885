package dev.sculpt.api.network;

import java.util.Objects;

/**
 * What the units of a network do with their weighted sums.
 *
 * @param hidden of the hidden units
 * @param outputs of the outputs
 */
public record UnitFunctions(UnitFunction hidden, UnitFunction outputs) {
    public UnitFunctions {
        Objects.requireNonNull(hidden, "hidden");
        Objects.requireNonNull(outputs, "outputs");
    }
}
