package dev.sculpt.runner.run;

import dev.sculpt.runner.problem.InvalidInputException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lines of a file, in UTF-8 and ended by line feeds, one at a time. A line of more than {@value #LONGEST} characters is
 * refused before all of it is in memory.
 */
final class LineReader implements Closeable {

    /** The most characters of a line: a network of some five million edges. */
    static final int LONGEST = 1 << 27;

    private final Path file;
    private final int longest;
    private final BufferedReader text;
    private int number;

    LineReader(Path file) throws IOException {
        this(file, LONGEST, StandardCharsets.UTF_8);
    }

    /** Opens a file of lines of another greatest length, or each of whose bytes is to be a character. */
    LineReader(Path file, int longest, Charset charset) throws IOException {
        this.file = file;
        this.longest = longest;
        this.text = Files.newBufferedReader(file, charset);
    }

    /**
     * Returns the next line, null where there is none.
     *
     * @throws InvalidInputException if it is too long, or no text
     */
    String next() throws IOException {
        number++;
        StringBuilder line = new StringBuilder();
        try {
            for (int letter = text.read(); letter != '\n'; letter = text.read()) {
                if (letter < 0) {
                    return line.isEmpty() ? null : line.toString();
                } else if (line.length() == longest) {
                    throw new InvalidInputException(file + " line " + number + " is longer than " + longest + " characters");
                }
                line.append((char) letter);
            }
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(file + ": not text in UTF-8, in line " + number + " or shortly behind it");
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
