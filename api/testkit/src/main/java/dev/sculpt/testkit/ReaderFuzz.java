package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every reader of files has to hold, whatever the file: a result or one clear error of its own kind in one line,
 * within a second and 256 MiB. Files are those of the test, damaged, and others put together from the words of their
 * format, both drawn from a seed. {@link ReadingCost} says how time and memory are measured. Extend it and say what is
 * read and how.
 */
public abstract class ReaderFuzz {

    private static final int SOME = 400;
    private static final int MANY = 100_000;
    private static final Duration HANGS = Duration.ofSeconds(60); // of one file; generous, as the machine may be busy
    private static final int LONGEST_MESSAGE = 4000;
    private static final int SHOWN_BYTES = 2000;
    private static final int BATCH = 500;

    @TempDir
    private Path folder;

    /** Returns the name of the file, whose ending may tell its format. */
    protected abstract String fileName();

    /** Returns files that are read without an error, to damage. */
    protected abstract List<byte[]> valid() throws IOException;

    /** Returns words of the format, to put together and to put into files. */
    protected abstract List<byte[]> words();

    /**
     * Reads a file and all that comes of it.
     *
     * @throws Exception of the kind {@link #refusal} where it is refused
     */
    protected abstract void read(Path file) throws Exception;

    /** Returns the kind of the reader's own error. */
    protected abstract Class<? extends Exception> refusal();

    /**
     * Puts the bytes of a drawn file where {@link #read} finds them; as they are, unless a format keeps them in other
     * ways. What was there is deleted first, as some disks are slow to write over it.
     */
    protected Path write(Path folder, byte[] bytes) throws IOException {
        Path file = folder.resolve(fileName());
        Files.deleteIfExists(file);
        return Files.write(file, bytes);
    }

    @Test
    void validFilesAreRead() throws Exception {
        for (byte[] bytes : valid()) {
            read(write(folder, bytes));
        }
    }

    @Test
    void someDamagedFiles() throws IOException {
        run(SOME, 1);
    }

    @Test
    @Tag("long")
    void manyDamagedFiles() throws IOException {
        System.out.println(run(MANY, 2));
    }

    private String run(int files, long seed) throws IOException {
        DamagedFiles drawn = new DamagedFiles(valid(), words(), new SplittableRandom(seed));
        Tally tally = new Tally();
        for (int done = 0; done < files; done += BATCH) {
            int batch = Math.min(BATCH, files - done);
            byte[][] reading = new byte[1][];
            try {
                assertTimeoutPreemptively(HANGS, () -> {
                    for (int file = 0; file < batch; file++) {
                        reading[0] = drawn.next();
                        tally.add(one(reading[0]));
                    }
                });
            } catch (AssertionError e) {
                throw new AssertionError(e.getMessage() + "; the file is " + shown(reading[0]), e);
            }
        }
        assertTrue(tally.read > 0 && tally.refused > 0, "nothing is tried where all are of one kind: " + tally);
        return getClass().getSimpleName() + ": " + tally;
    }

    private Outcome one(byte[] bytes) throws Exception {
        Path file = write(folder, bytes);
        boolean[] refused = new boolean[1];
        ReadingCost cost = ReadingCost.of(() -> {
            try {
                read(file);
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                refused[0] = true;
                demandClear(e);
            }
            return file;
        });
        cost.demandModest();
        return new Outcome(refused[0], cost);
    }

    private void demandClear(Throwable e) {
        if (!refusal().isInstance(e)) {
            fail("ends with " + e, e);
        }
        String message = e.getMessage();
        if (message == null || message.isBlank() || message.length() > LONGEST_MESSAGE || message.endsWith(": null")
                || message.codePoints().anyMatch(Character::isISOControl)) {
            fail("is refused with a message that is not one clear line: " + message, e);
        }
    }

    private static String shown(byte[] bytes) {
        int length = Math.min(bytes.length, SHOWN_BYTES);
        return bytes.length + " bytes: " + HexFormat.of().formatHex(bytes, 0, length) + (length < bytes.length ? "..." : "");
    }

    private record Outcome(boolean refused, ReadingCost cost) { }

    /** What became of all files. */
    private static final class Tally {

        private int read;
        private int refused;
        private ReadingCost most = new ReadingCost(0, 0);

        void add(Outcome outcome) {
            read += outcome.refused() ? 0 : 1;
            refused += outcome.refused() ? 1 : 0;
            most = most.max(outcome.cost());
        }

        @Override
        public String toString() {
            return read + " read, " + refused + " refused, at most " + most.nanos() / 1_000_000 + " ms and "
                    + (most.bytes() >> 10) + " KiB each";
        }
    }
}
