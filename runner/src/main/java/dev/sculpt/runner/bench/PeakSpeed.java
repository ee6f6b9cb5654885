package dev.sculpt.runner.bench;

/**
 * What one core can do at most in single precision: fused multiply-adds on values that stay in registers, as the compiler
 * of this Java makes vectors of them.
 */
public final class PeakSpeed {

    private static final int LENGTH = 512;
    private static final int DEPTH = 8;
    private static final int REPEATS = 20_000;
    private static final int ROUNDS = 40;

    private PeakSpeed() { }

    /** Returns billions of additions and multiplications per second, the best of some rounds; takes about a second. */
    public static double gigaflops() {
        float[] values = new float[LENGTH];
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < REPEATS; i++) {
                multiplyAdd(values, 0.5f, 0.25f);
            }
            best = Math.max(best, 2.0 * DEPTH * LENGTH * REPEATS / (System.nanoTime() - start));
        }
        if (values[0] > 1) {
            throw new AssertionError("the values tend to 0.5"); // also keeps the loop from being left out
        }
        return best;
    }

    private static void multiplyAdd(float[] values, float factor, float addend) {
        for (int i = 0; i < values.length; i++) {
            float value = values[i];
            value = Math.fma(value, factor, addend);
            value = Math.fma(value, factor, addend);
            value = Math.fma(value, factor, addend);
            value = Math.fma(value, factor, addend);
            value = Math.fma(value, factor, addend);
            value = Math.fma(value, factor, addend);
            value = Math.fma(value, factor, addend);
            value = Math.fma(value, factor, addend);
            values[i] = value;
        }
    }
}
