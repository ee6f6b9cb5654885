package dev.sculpt.runner.problem;

import java.nio.file.Path;

/**
 * Where a value was written.
 *
 * @param source the file, or the command-line option, as the user gave it
 * @param folder what relative paths written there are resolved against
 * @param line from 1; 0 where the source has no lines
 * @param column from 1; 0 where the source has no lines
 */
public record Position(String source, Path folder, int line, int column) {

    /** Returns the position of a file as a whole. */
    public static Position of(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return new Position(file.toString(), folder, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
