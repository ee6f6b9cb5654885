package dev.sculpt.models.mlp;

import java.util.concurrent.RecursiveAction;

/**
 * Shares independent work among the threads of the running pool where it is large; small work is done at once by the
 * caller. Which thread does what never changes a result.
 */
final class Shares extends RecursiveAction {

    private static final long serialVersionUID = 1L;

    /** Multiply-adds that take some 20 microseconds, well above what handing them to another thread costs. */
    static final long LARGE = 1 << 20;
    /** Shares begin at multiples of this, so that blocks of units stay whole. */
    private static final int BLOCK = 8;

    /** Does a part of the work. */
    @FunctionalInterface
    interface Part {
        void run(int from, int to);
    }

    private final int from;
    private final int to;
    private final long each;
    private final long large;
    private final transient Part part;

    private Shares(int from, int to, long each, long large, Part part) {
        this.from = from;
        this.to = to;
        this.each = each;
        this.large = large;
        this.part = part;
    }

    /**
     * Does the parts {@code 0 .. count - 1}.
     *
     * @param each multiply-adds of one of them
     * @param large multiply-adds that are shared no further
     */
    static void of(int count, long each, long large, Part part) {
        if (count * each <= large) {
            part.run(0, count);
        } else {
            new Shares(0, count, each, large, part).invoke();
        }
    }

    @Override
    protected void compute() {
        int half = (from + to) / 2 / BLOCK * BLOCK;
        if ((to - from) * each <= large || half <= from) {
            part.run(from, to);
        } else {
            invokeAll(new Shares(from, half, each, large, part), new Shares(half, to, each, large, part));
        }
    }
}
