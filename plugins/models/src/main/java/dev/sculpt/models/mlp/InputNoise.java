package dev.sculpt.models.mlp;

import java.util.SplittableRandom;

/** Gaussian noise on inputs, fresh at every draw. */
final class InputNoise {

    private final float deviation;
    private final SplittableRandom random;

    InputNoise(double deviation, SplittableRandom random) {
        this.deviation = (float) deviation;
        this.random = random;
    }

    /** Returns the noise that changes nothing. */
    static InputNoise none() {
        return new InputNoise(0, null);
    }

    /** Adds to {@code count} values from {@code at} on. */
    void add(float[] values, int at, int count) {
        if (deviation > 0) {
            for (int i = at; i < at + count; i++) {
                values[i] += deviation * (float) random.nextGaussian();
            }
        }
    }
}
