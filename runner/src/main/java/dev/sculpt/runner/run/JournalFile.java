package dev.sculpt.runner.run;

import dev.sculpt.runner.problem.InvalidInputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * The file {@code journal} of a folder while it is open: who may have it, and whether it is still in its place. Locked,
 * where it is to be written, until it is closed or the process ends.
 */
final class JournalFile implements Closeable {

    private final Path path;
    private final SteadyFile content;
    private final Object key; // which another file of the same name has not

    private JournalFile(Path path, SteadyFile content) throws IOException {
        this.path = path;
        this.content = content;
        this.key = keyOf(path);
    }

    private static Object keyOf(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /**
     * Makes the file of a run to be begun, or takes an empty one of a run that was never begun.
     *
     * @throws InvalidInputException if a run was begun in the folder
     */
    static JournalFile create(Path folder) throws IOException {
        JournalFile file;
        boolean made = true;
        try {
            file = locked(folder, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            file = locked(folder, StandardOpenOption.READ);
            made = false;
        }
        // Nobody else can begin one from here on; before, somebody may have, and even have ended it.
        if (file.content.size() > 0 || Files.exists(folder.resolve(RunFiles.PIPELINE))) {
            file.close();
            if (made) {
                file.delete();
            }
            throw inUse(folder);
        }
        return file;
    }

    /**
     * Makes the file of a run that was ended.
     *
     * @throws InvalidInputException if another process has just done so
     */
    static JournalFile again(Path folder) throws IOException {
        try {
            return locked(folder, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw inUse(folder);
        }
    }

    /**
     * Opens the file of a run that was begun.
     *
     * @throws InvalidInputException if another process has it
     */
    static JournalFile open(Path folder) throws IOException {
        return locked(folder, StandardOpenOption.READ);
    }

    /**
     * Demands that no other process work on the run in a folder, where there is one that is not finished.
     *
     * @throws InvalidInputException if one does
     */
    static void demandUnused(Path folder) {
        if (!Journal.isIn(folder)) {
            return;
        }
        try {
            open(folder).close();
        } catch (IOException e) {
            // One that cannot be opened or has gone is of nobody that can be named.
        }
    }

    private static JournalFile locked(Path folder, StandardOpenOption how) throws IOException {
        Path path = folder.resolve(RunFiles.JOURNAL);
        SteadyFile content = SteadyFile.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, how);
        try {
            if (content.tryLock()) {
                return new JournalFile(path, content);
            }
        } catch (NoSuchFileException e) {
            // Whoever had it locked has ended the run since it was opened, and removed it.
        } catch (IOException e) {
            content.close();
            throw e;
        }
        content.close();
        throw inUse(folder);
    }

    private static InvalidInputException inUse(Path folder) {
        return new InvalidInputException(folder + ": another sculpt is running in this folder"
                + LockHolder.of(folder.resolve(RunFiles.JOURNAL)).map(process -> " (process " + process + ")").orElse("")
                + "; wait until it ends, or take another folder");
    }

    /** Opens the file to be read alone, whoever works on it. */
    static JournalFile read(Path folder) throws IOException {
        Path path = folder.resolve(RunFiles.JOURNAL);
        SteadyFile content = SteadyFile.open(path, StandardOpenOption.READ);
        try {
            return new JournalFile(path, content);
        } catch (IOException e) {
            content.close();
            throw e;
        }
    }

    /** Returns where it was opened. */
    Path path() {
        return path;
    }

    /** Returns what is in it. */
    SteadyFile content() {
        return content;
    }

    /**
     * Demands that the file be where it was opened: writing goes on in silence into one that was deleted or moved.
     *
     * @throws NoSuchFileException if it is not
     */
    void checkPlace() throws IOException {
        try {
            if (Objects.equals(key, keyOf(path))) {
                return;
            }
        } catch (NoSuchFileException e) {
            // said below
        }
        throw new NoSuchFileException(path.toString(), null, "it is not there any more: the folder was deleted, moved or "
                + "renamed while the run went on; where it was moved, the run can be resumed there");
    }

    /** Removes the file. */
    void delete() throws IOException {
        Files.delete(path);
        Disk.forceNames(path.toAbsolutePath().getParent());
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
