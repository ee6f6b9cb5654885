package dev.sculpt.runner.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The line of a file that something is wrong in, with a caret below the column. */
public final class Excerpt {

    private static final int MOST = 100;
    private static final int BEFORE = 60;
    private static final String INDENT = "    ";
    private static final String MORE = "...";

    private Excerpt() { }

    /** Returns the line and the caret; nothing where the place is in no file that can be read, or beyond its end. */
    public static List<String> of(Position at) {
        return at.line() == 0 ? List.of()
                : line(at).filter(line -> at.column() <= line.length() + 1)
                        .map(line -> of(line, at.column())).orElse(List.of());
    }

    private static Optional<String> line(Position at) {
        try {
            Path file = Path.of(at.source());
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (Stream<String> lines = Files.lines(file)) {
                return lines.skip(at.line() - 1).findFirst();
            }
        } catch (InvalidPathException | IOException | UncheckedIOException e) {
            return Optional.empty(); // it is a remark beside the problem, which is told without it
        }
    }

    /**
     * Returns a line with a caret.
     *
     * @param column from 1, at most one beyond the line
     */
    static List<String> of(String line, int column) {
        int from = column - 1 > BEFORE ? column - 1 - BEFORE : 0;
        int to = Math.min(line.length(), from + MOST);
        String before = (from > 0 ? MORE : "") + OneLine.of(line.substring(from, column - 1).replace('\t', ' '));
        String behind = OneLine.of(line.substring(column - 1, to).replace('\t', ' ')) + (to < line.length() ? MORE : "");
        return List.of(INDENT + before + behind, INDENT + " ".repeat(DisplayWidth.of(before)) + "^");
    }
}
