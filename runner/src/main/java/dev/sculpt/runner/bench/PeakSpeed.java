package dev.sculpt.runner.bench;

/**
 * What one core can do at most in single precision: multiplications and additions on values that stay in registers, fused
 * where the processor has an instruction for that, in vectors where Java was started with their module, else as the
 * compiler makes vectors of a loop.
 */
public final class PeakSpeed {

    private static final long NANOS = 1_000_000_000;
    private static final long ROUND_NANOS = 10_000_000;

    private PeakSpeed() { }

    /** Something that can be repeated, for its arithmetic alone. */
    interface Loop {

        /** Returns the additions and multiplications of one repeat. */
        long operations();

        /** Repeats; returns a number that depends on all that was computed, so that nothing is left out. */
        float run(long repeats);
    }

    /** Returns billions of additions and multiplications per second, the best of some rounds; takes about two seconds. */
    public static double gigaflops() {
        boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return Math.max(gigaflops(vectors ? new VectorLoop() : new FusedLoop()), gigaflops(new PlainLoop()));
    }

    private static double gigaflops(Loop loop) {
        double best = 0;
        long repeats = 1;
        long begin = System.nanoTime();
        while (best == 0 || System.nanoTime() - begin < NANOS) {
            long start = System.nanoTime();
            float result = loop.run(repeats);
            long nanos = System.nanoTime() - start;
            if (nanos < ROUND_NANOS) {
                repeats *= 2;
            } else {
                best = Math.max(best, (double) loop.operations() * repeats / nanos);
            }
            if (result > 1) {
                throw new AssertionError("0.5 x + 0.25 tends to 0.5");
            }
        }
        return best;
    }

    /** A plain loop over an array that fits the first cache. */
    private abstract static class ArrayLoop implements Loop {

        static final int DEPTH = 8;

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

        abstract void multiplyAdd(float[] values, float factor, float addend);
    }

    private static final class FusedLoop extends ArrayLoop {

        @Override
        void multiplyAdd(float[] values, float factor, float addend) {
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

    private static final class PlainLoop extends ArrayLoop {

        @Override
        void multiplyAdd(float[] values, float factor, float addend) {
            for (int i = 0; i < values.length; i++) {
                float value = values[i];
                value = value * factor + addend;
                value = value * factor + addend;
                value = value * factor + addend;
                value = value * factor + addend;
                value = value * factor + addend;
                value = value * factor + addend;
                value = value * factor + addend;
                value = value * factor + addend;
                values[i] = value;
            }
        }
    }
}
