package dev.sculpt.runner.faults;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Lets operations fail from one of a number on, or that one alone. Counts all that it hears of. */
public final class FailingAt implements Faults {

    private final long first;
    private final boolean once;
    private final Predicate<FileOperation> fails;
    private final String reason;
    private final List<String> heard = new ArrayList<>();
    private boolean happened;

    private FailingAt(long first, boolean once, Predicate<FileOperation> fails, String reason) {
        this.first = first;
        this.once = once;
        this.fails = fails;
        this.reason = reason;
    }

    /** Nothing fails, but is counted. */
    public static FailingAt never() {
        return new FailingAt(Long.MAX_VALUE, true, operation -> false, "");
    }

    /** One operation fails, as of a disk that is about to break. */
    public static FailingAt once(long number) {
        return new FailingAt(number, true, operation -> true, "Input/output error");
    }

    /** The disk is full from an operation on: nothing that needs room is done. */
    public static FailingAt fullFrom(long number) {
        return new FailingAt(number, false, FileOperation::needsRoom, "No space left on device");
    }

    /** All file handles are taken from an operation on: no file is opened. */
    public static FailingAt noHandlesFrom(long number) {
        return new FailingAt(number, false, FileOperation::needsHandle, "Too many open files");
    }

    /** Nothing gets to the disk from an operation on, as of a process that was killed. */
    public static FailingAt deadFrom(long number) {
        return new FailingAt(number, false, operation -> true, "killed");
    }

    @Override
    public synchronized void before(FileOperation operation, Path path) throws IOException {
        heard.add(operation + " " + path.getFileName());
        if ((once ? heard.size() == first : heard.size() >= first) && fails.test(operation)) {
            happened = true;
            throw operation == FileOperation.WRITE || operation == FileOperation.READ || operation == FileOperation.FORCE
                    || operation == FileOperation.TRUNCATE
                    ? new IOException(reason) : new FileSystemException(path.toString(), null, reason);
        }
    }

    /** Returns the operations that were asked for, in their order. */
    public synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    /** Returns whether any of them failed. */
    public synchronized boolean happened() {
        return happened;
    }
}
