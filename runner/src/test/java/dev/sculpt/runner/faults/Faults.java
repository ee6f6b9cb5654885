package dev.sculpt.runner.faults;

import java.io.IOException;
import java.nio.file.Path;

/** Decides what fails of a {@link FaultyFileSystem}, and hears what did not. */
public interface Faults {

    /** Nothing fails. */
    Faults NONE = (operation, path) -> { };

    /**
     * Called before an operation.
     *
     * @param path as the real file system knows it; of a move the old name
     * @throws IOException if it is to fail; of a write, the first half is then written
     */
    void before(FileOperation operation, Path path) throws IOException;

    /**
     * Called after an operation that went well.
     *
     * @param path that is there now, or was deleted
     * @param source of a move the old name; else the same
     */
    default void after(FileOperation operation, Path path, Path source) throws IOException { }
}
