package dev.sculpt.runner.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.testkit.ReadingCost;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads many files, each to a result or one clear error, within a second of computing and a bound on memory. What is counted
 * is all memory that was allocated for a file, of which little is held at once: under {@code -Xmx256m} all of them pass.
 */
final class Fuzzing {

    private static final long MOST_NANOS = 1_000_000_000L;
    private static final int LONGEST_LINE = 3000;
    private static final Pattern UNCLEAR =
            Pattern.compile("Exception|\\bat java\\.|\\bcom\\.fasterxml|\\bjava\\.lang|mistake of sculpt");

    private final String reader;
    private final long mostBytes;
    private int results;
    private int errors;
    private ReadingCost most = new ReadingCost(0, 0);

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
    void read(byte[] file, Runnable read) throws Exception {
        Supplier<String> what = () -> reader + " of " + new String(file, StandardCharsets.UTF_8);
        ReadingCost cost = ReadingCost.of(() -> {
            outcome(what, read);
            return file;
        });
        most = most.max(cost);
        assertTrue(cost.nanos() < MOST_NANOS, () -> cost.nanos() / 1_000_000 + " ms for the " + what.get());
        assertTrue(cost.bytes() < mostBytes, () -> (cost.bytes() >> 20) + " MiB for the " + what.get());
    }

    private void outcome(Supplier<String> what, Runnable read) {
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
    }

    /** Demands that files were read to both ends, and says how many. */
    void end() {
        assertTrue(results > 0 && errors > 0, this::toString);
        System.out.println(this);
    }

    @Override
    public String toString() {
        return "fuzzed " + reader + ": " + (results + errors) + " files, " + results + " read, " + errors
                + " refused; slowest " + most.nanos() / 1_000_000 + " ms, most allocated " + (most.bytes() >> 20) + " MiB";
    }
}
