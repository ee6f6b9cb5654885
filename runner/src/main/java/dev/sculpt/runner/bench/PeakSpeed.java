package dev.sculpt.runner.bench;

/**
 * What one core can do at most in single precision: fused multiply-adds on values that stay in registers, in vectors where
 * Java was started with their module, else as the compiler makes vectors of a loop.
 */
public final class PeakSpeed {

    private static final int ROUNDS = 40;
    private static final long OPERATIONS_PER_ROUND = 5_000_000_000L;

    private PeakSpeed() { }

    /** Something that can be repeated, for its arithmetic alone. */
    interface Loop {

        /** Returns the additions and multiplications of one repeat. */
        long operations();

        /** Repeats; returns a number that depends on all that was computed, so that nothing is left out. */
        float run(long repeats);
    }

    /** Returns billions of additions and multiplications per second, the best of some rounds; takes about a second. */
    public static double gigaflops() {
        Loop loop = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() ? new VectorLoop() : new ScalarLoop();
        long repeats = OPERATIONS_PER_ROUND / loop.operations();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            float result = loop.run(repeats);
            best = Math.max(best, (double) loop.operations() * repeats / (System.nanoTime() - start));
            if (result > 1) {
                throw new AssertionError("0.5 x + 0.25 tends to 0.5");
            }
        }
        return best;
    }

    /** A plain loop over an array that fits the first cache. */
    private static final class ScalarLoop implements Loop {

        private static final int DEPTH = 8;

        private final float[] values = new float[512];

        @Override
        public long operations() {
            return 2L * DEPTH * values.length;
        }

        @Override
        public float run(long repeats) {
            for (long i = 0; i < repeats; i++) {
                multiplyAdd(values, 0.5f, 0.25f);
            }
            return values[0];
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
}
