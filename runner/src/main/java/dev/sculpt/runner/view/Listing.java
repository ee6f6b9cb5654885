package dev.sculpt.runner.view;

import dev.sculpt.networklines.JsonLine;
import dev.sculpt.runner.problem.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something that a command lists, in each format. What JSON and CSV have is for programs: it does not depend on the
 * terminal, and a key that is there keeps its meaning while the version of the schema is the same.
 */
public interface Listing {

    /** The version of what JSON has; a new one where a key is gone or means something else. */
    int SCHEMA_VERSION = 1;

    /** Returns what is listed, in lower case, as {@code plugins}. */
    String name();

    /**
     * Returns it for people.
     *
     * @param width of the terminal in columns; {@link Integer#MAX_VALUE} where there is none
     */
    String text(int width);

    /** Returns all of it by keys, as plain values. */
    Map<String, Object> fields();

    /** Returns its rows with a header, each ended by a line feed. */
    String csv();

    /** Returns its rows as a table in Markdown. */
    String markdown();

    /**
     * Returns its rows as a table in LaTeX.
     *
     * @throws InvalidInputException where it has none
     */
    default String latex() {
        throw withoutLatex(name());
    }

    /** Returns what to throw where LaTeX is asked for of something that has none. */
    static InvalidInputException withoutLatex(String name) {
        return new InvalidInputException("--format latex: there is none of " + name
                + "; there is " + Format.WITHOUT_LATEX.stream().map(Format::toString).collect(Collectors.joining(", ")));
    }

    /** Returns what CSV has no place for, in lines for standard error. */
    default List<String> remarks() {
        return List.of();
    }

    /** Returns it in a format, for lines of a width. */
    default String in(Format format, int width) {
        return switch (format) {
            case TEXT -> text(width);
            case JSON -> json();
            case CSV -> csv();
            case MARKDOWN -> markdown();
            case LATEX -> latex();
        };
    }

    private String json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("schema", "sculpt/" + name());
        object.put("schema_version", SCHEMA_VERSION);
        object.putAll(fields());
        return JsonLine.pretty(JsonLine.write(object));
    }
}
