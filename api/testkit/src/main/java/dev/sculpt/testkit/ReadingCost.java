package dev.sculpt.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * What it takes to read a file: the time of the processor, and all that the reading thread allocates, which is no less
 * than what it holds at any time.
 *
 * @param nanos of the processor
 * @param bytes allocated
 */
public record ReadingCost(long nanos, long bytes) {

    private static final long MOST_NANOS = 1_000_000_000L;
    private static final long MOST_BYTES = 256L << 20;

    /** Runs what reads a file, whatever comes of it, and returns what it took. */
    public static ReadingCost of(Callable<?> reading) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long allocated = threads.getThreadAllocatedBytes(thread);
        long nanos = threads.getCurrentThreadCpuTime();
        reading.call();
        return new ReadingCost(
                threads.getCurrentThreadCpuTime() - nanos, threads.getThreadAllocatedBytes(thread) - allocated);
    }

    /** Demands that it is no more than a second and 256 MiB. */
    public void demandModest() {
        if (nanos > MOST_NANOS || bytes > MOST_BYTES) {
            throw new AssertionError("takes " + nanos / 1_000_000 + " ms and allocates " + (bytes >> 20) + " MiB");
        }
    }

    /** Returns the larger of both, each for itself. */
    public ReadingCost max(ReadingCost other) {
        return new ReadingCost(Math.max(nanos, other.nanos), Math.max(bytes, other.bytes));
    }
}
