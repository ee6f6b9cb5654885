package dev.sculpt.api.network;

import java.util.Locale;

/** The functions of units that every reader of a network knows; z is a unit's weighted sum. */
public enum StandardFunction implements UnitFunction {
    /** max(0, z). */
    RELU,
    /** 1 / (1 + exp(-z)). */
    SIGMOID,
    /** exp(z) over the sum of that over all units of the layer. */
    SOFTMAX,
    /** 1 where z is above 0, else 0. */
    STEP,
    /** z itself. */
    IDENTITY;

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
