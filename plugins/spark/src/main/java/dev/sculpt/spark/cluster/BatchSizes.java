package dev.sculpt.spark.cluster;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many networks a batch is to have: a fixed number, or by the time that networks take. By time it is one network at
 * first; then as many as by the mean of the batches that were finished last take so many seconds, but no more than a share
 * of what is left, so that the machines end at about the same time (guided self-scheduling: Polychronopoulos and Kuck 1987).
 * Not thread-safe.
 */
final class BatchSizes {

    /** Batches in flight for each processor: one that is computed, and one that waits for it to be done. */
    static final int AHEAD = 2;

    private static final int REMEMBERED = 16; // what a network costs changes along a sweep

    private record Took(int networks, double seconds) { }

    private final int fixed;
    private final double seconds;
    private final Deque<Took> last = new ArrayDeque<>();

    /**
     * Creates the sizes.
     *
     * @param fixed networks of a batch, 0 for by time
     * @param seconds that a batch is to take
     */
    BatchSizes(int fixed, double seconds) {
        this.fixed = fixed;
        this.seconds = seconds;
    }

    /** Remembers what a batch took. */
    void took(int networks, double taken) {
        last.addLast(new Took(networks, taken));
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    /**
     * Returns the networks of the next batch, at least 1.
     *
     * @param left networks that no batch has yet
     * @param slots batches that the cluster computes at once
     */
    int next(int left, int slots) {
        if (fixed > 0) {
            return fixed;
        } else if (last.isEmpty()) {
            return 1;
        }
        double mean = last.stream().mapToDouble(Took::seconds).sum() / last.stream().mapToInt(Took::networks).sum();
        double bySeconds = seconds / Math.max(mean, 1e-6);
        double share = (double) left / (AHEAD * Math.max(1, slots));
        return (int) Math.max(1, Math.min(Math.rint(bySeconds), Math.ceil(share)));
    }
}
