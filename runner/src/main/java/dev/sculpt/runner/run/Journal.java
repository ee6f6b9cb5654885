package dev.sculpt.runner.run;

import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is finished of a run: the file {@code journal} in its folder, to which each network is appended as it gets ready,
 * in any order. All result files are made from it, and it stays until every network of the run is in them; a folder that
 * has one holds a run to resume.
 *
 * <p>A line goes to the operating system as a whole before the next network is taken, so that a killed process loses
 * nothing. It is also forced to the disk, unless that was done within the last second: a loss of power costs no more. What
 * is torn at the end, reading leaves out and writing overwrites.
 *
 * <p>The file is locked as long as it is open, so that two processes never write into one folder; the lock ends with the
 * process. In memory are twelve bytes for each network of the run. Not thread-safe.
 */
public final class Journal implements Closeable {

    private static final long FORCE_NANOS = 1_000_000_000L;

    private final Path path;
    private final FileChannel file;
    private final boolean writable;
    private final long[] starts;
    private final int[] lengths; // 0 where the network is not in
    private int size;
    private long end;
    private volatile long forced = System.nanoTime();

    private Journal(Path path, FileChannel file, boolean writable, int networks) {
        this.writable = writable;
        this.path = path;
        this.file = file;
        this.starts = new long[networks];
        this.lengths = new int[networks];
    }

    /** Returns whether a folder holds a run that has not come to its end. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(RunFiles.JOURNAL));
    }

    /**
     * Starts the journal of a new run. One that is there already, empty, of a run that was never begun, is taken.
     *
     * @param folder of the run, which exists
     * @param networks how many the run has
     * @throws InvalidInputException if a run was begun in the folder
     */
    public static Journal create(Path folder, int networks) throws IOException {
        Journal journal;
        boolean made = true;
        try {
            journal = locked(folder, networks, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            journal = locked(folder, networks, StandardOpenOption.READ);
            made = false;
        }
        // Nobody else can begin one from here on; before, somebody may have, and even have ended it.
        if (journal.file.size() > 0 || Files.exists(folder.resolve(RunFiles.PIPELINE))) {
            journal.close();
            if (made) {
                journal.delete();
            }
            throw inUse(folder);
        }
        return journal;
    }

    /**
     * Opens the journal of a run that was interrupted. Networks that a plugin failed on count as not run.
     *
     * @param folder of the run
     * @param networks how many the run has
     * @param finished receives each finished network, in no fixed order
     * @throws InvalidInputException if another process works in the folder, or the journal is of a larger run
     *     or of another version of the program
     */
    public static Journal open(Path folder, int networks, Consumer<NetworkResult> finished) throws IOException {
        Journal journal = locked(folder, networks, StandardOpenOption.READ);
        try {
            journal.read(finished);
            return journal;
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /**
     * Opens the journal of a run, which another process may be working on, to be read alone. Networks that a plugin
     * failed on are in.
     *
     * @param folder of the run
     * @param networks how many the run has
     * @throws InvalidInputException if the journal is of a larger run or of another version of the program
     */
    static Journal read(Path folder, int networks) throws IOException {
        Path path = folder.resolve(RunFiles.JOURNAL);
        Journal journal = new Journal(path, FileChannel.open(path, StandardOpenOption.READ), false, networks);
        try {
            journal.read(result -> { });
            return journal;
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private static Journal locked(Path folder, int networks, StandardOpenOption how) throws IOException {
        Path path = folder.resolve(RunFiles.JOURNAL);
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, how);
        try {
            if (file.tryLock() != null) {
                return new Journal(path, file, true, networks);
            }
        } catch (OverlappingFileLockException e) {
            // This very process has it open.
        } catch (IOException e) {
            file.close();
            throw e;
        }
        file.close();
        throw inUse(folder);
    }

    private static InvalidInputException inUse(Path folder) {
        return new InvalidInputException(folder + ": another sculpt is running in this folder");
    }

    private void read(Consumer<NetworkResult> finished) throws IOException {
        InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
        for (byte[] bytes = nextLine(in); bytes.length > 0; bytes = nextLine(in)) {
            Optional<JournalLine> line = JournalLine.parse(bytes);
            if (line.isEmpty()) {
                return;
            }
            NetworkResult result = result(line.get());
            int index = result.id().index();
            if (index >= lengths.length) {
                throw new InvalidInputException(path + ": has network " + index + " of a run of " + lengths.length
                        + "; a file that the pipeline reads has changed");
            }
            if (result.status() != Status.FAILED || !writable) {
                note(index, bytes.length);
                finished.accept(result);
            }
            end += bytes.length + 1;
        }
    }

    // Nothing where no whole line is left.
    private static byte[] nextLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return new byte[0];
            }
            line.write(next);
        }
        return line.toByteArray();
    }

    private void note(int index, int length) {
        size += lengths[index] == 0 ? 1 : 0; // a network that was run again stands there twice
        starts[index] = end;
        lengths[index] = length;
    }

    /** Returns the number of networks of the run. */
    public int networks() {
        return lengths.length;
    }

    /** Returns how many of them are in. */
    public int size() {
        return size;
    }

    /** Returns whether a network is in. */
    public boolean holds(int index) {
        return lengths[index] > 0;
    }

    /**
     * Appends a network.
     *
     * @throws IllegalArgumentException if one of that index is in
     * @throws UncheckedIOException if it cannot be written
     */
    public void append(NetworkResult result) {
        if (holds(result.id().index())) {
            throw new IllegalArgumentException("a second result " + result.id().index());
        }
        byte[] line = JournalLine.of(result).bytes();
        try {
            ByteBuffer left = ByteBuffer.wrap(line);
            while (left.hasRemaining()) {
                file.write(left, end + left.position());
            }
            if (System.nanoTime() - forced > FORCE_NANOS) {
                force();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FailedFile.named(path, e));
        }
        note(result.id().index(), line.length - 1);
        end += line.length;
    }

    /** Returns what is known of a network, nothing where it is not in. */
    Optional<JournalLine> line(int index) throws IOException {
        if (!holds(index)) {
            return Optional.empty();
        }
        ByteBuffer line = ByteBuffer.allocate(lengths[index]);
        while (line.hasRemaining()) {
            if (file.read(line, starts[index] + line.position()) < 0) {
                throw new IOException(path + " was cut off by another program");
            }
        }
        return Optional.of(JournalLine.parse(line.array())
                .orElseThrow(() -> new IOException(path + " was changed by another program")));
    }

    /**
     * Returns the network that a line is of.
     *
     * @throws InvalidInputException if another version of the program wrote it in a way that this one cannot read
     */
    NetworkResult result(JournalLine line) {
        try {
            return line.result();
        } catch (InvalidLineException e) {
            throw otherVersion(e);
        }
    }

    /** Returns the row of the network that a line is of, as {@link #result} does. */
    NetworkRow row(JournalLine line) {
        try {
            return RowLine.read(line.json(), line.seconds());
        } catch (InvalidLineException e) {
            throw otherVersion(e);
        }
    }

    private InvalidInputException otherVersion(InvalidLineException e) {
        return new InvalidInputException(path + ": was written by another version of sculpt: " + e.getMessage());
    }

    /** Forces what was appended to the disk; may be called by any thread at any time. */
    void force() throws IOException {
        file.force(false);
        forced = System.nanoTime();
    }

    /** Removes the file: the run is complete. Only {@link #close()} may be called after. */
    public void delete() throws IOException {
        Files.delete(path);
    }

    /** Forces the file to the disk and gives up the lock. */
    @Override
    public void close() throws IOException {
        try (file) {
            if (writable) {
                force();
            }
        }
    }
}
