package dev.sculpt.runner.run;

import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is finished of a run: the file {@code journal} in its folder, to which each network is appended as it gets ready,
 * in any order. All result files are made from it, and it stays until every network of the run is in them; a folder that
 * has one holds a run to resume.
 *
 * <p>A line goes to the operating system as a whole before the next network is taken, so that a killed process loses
 * nothing. It is also forced to the disk, unless that was done within the last second: a loss of power costs no more. A line
 * whose checksum is wrong counts as not there, wherever it stands; what is torn at the end is cut off where the file is
 * opened to be written.
 *
 * <p>The file is locked as long as it is open, so that two processes never write into one folder; the lock ends with the
 * process. In memory are twelve bytes for each network of the run. Not thread-safe, but that no interrupt of any thread
 * closes the file.
 */
public final class Journal implements Closeable {

    private static final long FORCE_NANOS = 1_000_000_000L;

    private final JournalFile file;
    private final boolean writable;
    private final long[] starts;
    private final int[] lengths; // 0 where the network is not in
    private final List<Integer> damaged = new ArrayList<>();
    private int size;
    private long end;
    private volatile long forced = System.nanoTime();
    private volatile boolean unforced;

    private Journal(JournalFile file, boolean writable, int networks) {
        this.file = file;
        this.writable = writable;
        this.starts = new long[networks];
        this.lengths = new int[networks];
    }

    /** Returns whether a folder holds a run that has not come to its end. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(RunFiles.JOURNAL));
    }

    /**
     * Starts the journal of a new run. One that is there already, empty, of a run that was never begun, is taken.
     *
     * @param folder of the run, which exists
     * @param networks how many the run has
     * @throws InvalidInputException if a run was begun in the folder
     */
    public static Journal create(Path folder, int networks) throws IOException {
        return new Journal(JournalFile.create(folder), true, networks);
    }

    /**
     * Starts the journal of a run that was ended and is to be made again, in whole or in part.
     *
     * @param folder of the run
     * @param networks how many the run has
     * @throws InvalidInputException if another process has just done so
     */
    static Journal again(Path folder, int networks) throws IOException {
        return new Journal(JournalFile.again(folder), true, networks);
    }

    /** Opens the journal of a run that was interrupted, as the other one does, whose networks may be any. */
    public static Journal open(Path folder, int networks, Consumer<NetworkResult> finished) throws IOException {
        return open(folder, networks, id -> Optional.empty(), finished);
    }

    /**
     * Opens the journal of a run that was interrupted. Networks that a plugin failed on count as not run.
     *
     * @param folder of the run
     * @param networks how many the run has
     * @param strange returns why a network is none of this run; nothing where it is
     * @param finished receives each finished network, once, in no fixed order
     * @throws InvalidInputException if another process works in the folder, or the journal is of another run
     *     or of another version of the program
     */
    static Journal open(Path folder, int networks, Function<NetworkId, Optional<String>> strange,
            Consumer<NetworkResult> finished) throws IOException {
        Journal journal = new Journal(JournalFile.open(folder), true, networks);
        try {
            journal.read(strange, finished);
            journal.file.content().truncate(journal.end);
            return journal;
        } catch (IOException | RuntimeException e) {
            journal.file.close();
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
        Journal journal = new Journal(JournalFile.read(folder), false, networks);
        try {
            journal.read(id -> Optional.empty(), result -> { });
            return journal;
        } catch (IOException | RuntimeException e) {
            journal.file.close();
            throw e;
        }
    }

    private void read(Function<NetworkId, Optional<String>> strange, Consumer<NetworkResult> finished) throws IOException {
        JournalScan scan = new JournalScan(file.content());
        for (Optional<JournalScan.Span> next = scan.next(); next.isPresent(); next = scan.next()) {
            JournalScan.Span span = next.get();
            Optional<JournalLine> line = span.sound()
                    ? JournalLine.parse(file.content().read((int) span.length(), span.start())) : Optional.empty();
            if (line.isPresent()) {
                take(span, line.get(), strange, finished);
                end = span.start() + span.length() + 1;
            } else if (span.ended()) {
                damaged.add(span.number());
            }
        }
    }

    private void take(JournalScan.Span span, JournalLine line, Function<NetworkId, Optional<String>> strange,
            Consumer<NetworkResult> finished) throws IOException {
        NetworkResult result = result(line, span.number());
        int index = result.id().index();
        Optional<String> why = index < 0 || index >= lengths.length
                ? Optional.of("of a run of " + lengths.length + "; a file that the pipeline reads has changed")
                : strange.apply(result.id());
        if (why.isPresent()) {
            throw new InvalidInputException(
                    file.path() + " line " + span.number() + ": has network " + index + " " + why.get());
        }
        if (writable && result.status() == Status.FAILED) {
            return;
        }
        Optional<JournalLine> before = line(index);
        if (writable && before.isPresent()) {
            if (!before.get().json().equals(line.json())) {
                throw new InvalidInputException(file.path() + " line " + span.number() + ": has another network " + index
                        + " than a line before it");
            }
            return;
        }
        note(index, span.start(), (int) span.length());
        finished.accept(result);
    }

    private void note(int index, long start, int length) {
        size += lengths[index] == 0 ? 1 : 0; // a network that was run again appears twice
        starts[index] = start;
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

    /** Returns the numbers, from 1, of lines that were damaged when the file was opened, but for one torn off at its end. */
    List<Integer> damaged() {
        return List.copyOf(damaged);
    }

    /**
     * Appends a network.
     *
     * @throws IllegalArgumentException if one of that index is in
     * @throws UncheckedIOException if it cannot be written, or the file is not in its place any more
     */
    public void append(NetworkResult result) {
        append(result.id().index(), JournalLine.of(result).bytes());
    }

    /**
     * Appends a network, as the other one does.
     *
     * @param line its end included
     */
    void append(int index, byte[] line) {
        if (holds(index)) {
            throw new IllegalArgumentException("a second result " + index);
        }
        try {
            unforced = true;
            file.content().write(line, end);
            file.checkPlace();
            if (System.nanoTime() - forced > FORCE_NANOS) {
                force();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        note(index, end, line.length - 1);
        end += line.length;
    }

    /** Returns what is known of a network, nothing where it is not in. */
    Optional<JournalLine> line(int index) throws IOException {
        if (!holds(index)) {
            return Optional.empty();
        }
        return Optional.of(JournalLine.parse(file.content().read(lengths[index], starts[index]))
                .orElseThrow(() -> new IOException(file.path() + " was changed by another program")));
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
            throw otherVersion("", e);
        }
    }

    private NetworkResult result(JournalLine line, int number) {
        try {
            return line.result();
        } catch (InvalidLineException e) {
            throw otherVersion(" line " + number, e);
        }
    }

    /** Returns the row of the network that a line is of, as {@link #result} does. */
    NetworkRow row(JournalLine line) {
        try {
            return RowLine.read(line.json(), line.seconds());
        } catch (InvalidLineException e) {
            throw otherVersion("", e);
        }
    }

    private InvalidInputException otherVersion(String where, InvalidLineException e) {
        return new InvalidInputException(
                file.path() + where + ": was written by another version of sculpt: " + e.getMessage());
    }

    /** Forces what was appended to the disk; may be called by any thread at any time. */
    void force() throws IOException {
        unforced = false; // before: what is appended meanwhile may not be in it
        file.content().force();
        forced = System.nanoTime();
    }

    /** Removes the file: the run is complete, or was never begun. Only {@link #close()} may be called after. */
    public void delete() throws IOException {
        file.delete();
    }

    /** Forces to the disk what was not yet, and gives up the lock. */
    @Override
    public void close() throws IOException {
        try (file) {
            if (unforced) {
                force();
            }
        }
    }
}
