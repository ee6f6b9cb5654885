package dev.sculpt.runner.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.sculpt.runner.problem.InvalidInputException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads many files, each to a result or one clear error, within a second of computing and a bound on memory. What is counted
 * is all memory that was allocated for a file, of which little is held at once: under {@code -Xmx256m} all of them pass.
 */
final class Fuzzing {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MOST_NANOS = 1_000_000_000L;
    private static final int LONGEST_LINE = 3000;
    private static final Pattern UNCLEAR =
            Pattern.compile("Exception|\\bat java\\.|\\bcom\\.fasterxml|\\bjava\\.lang|mistake of sculpt");

    private final String reader;
    private final long mostBytes;
    private int results;
    private int errors;
    private long slowest;
    private long largest;

    /**
     * Begins.
     *
     * @param mebibytes that may be allocated for a file, garbage included
     */
    Fuzzing(String reader, int mebibytes) {
        this.reader = reader;
        this.mostBytes = (long) mebibytes << 20;
    }

    /** Reads one file; {@code read} ends with a result, or throws what is wrong with it. */
    void read(byte[] file, Runnable read) {
        Supplier<String> what = () -> reader + " of " + new String(file, StandardCharsets.UTF_8);
        long nanos = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        try {
            read.run();
            results++;
        } catch (InvalidInputException e) {
            errors++;
            String message = e.getMessage();
            assertFalse(message.isBlank(), what);
            assertFalse(UNCLEAR.matcher(message).find(), () -> message + "\n" + what.get());
            assertTrue(message.lines().allMatch(line -> line.length() < LONGEST_LINE), what);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(what.get(), e);
        }
        long took = THREADS.getCurrentThreadCpuTime() - nanos;
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        slowest = Math.max(slowest, took);
        largest = Math.max(largest, allocated);
        assertTrue(took < MOST_NANOS, () -> took / 1_000_000 + " ms for the " + what.get());
        assertTrue(allocated < mostBytes, () -> (allocated >> 20) + " MiB for the " + what.get());
    }

    /** Demands that files were read to both ends, and says how many. */
    void end() {
        assertTrue(results > 0 && errors > 0, this::toString);
        System.out.println(this);
    }

    @Override
    public String toString() {
        return "fuzzed " + reader + ": " + (results + errors) + " files, " + results + " read, " + errors
                + " refused; slowest " + slowest / 1_000_000 + " ms, most allocated " + (largest >> 20) + " MiB";
    }
}
