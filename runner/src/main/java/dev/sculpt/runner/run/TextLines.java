package dev.sculpt.runner.run;

import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a text file, ended by line feeds, one at a time. A line of more than {@value #LONGEST} characters is refused
 * before all of it is in memory; where reading fails, the file is named.
 */
final class TextLines implements Closeable {

    /** The most characters of a line: a network of some five million edges. */
    static final int LONGEST = 1 << 27;

    private final Path file;
    private final int longest;
    private final Reader reader;
    private final char[] block = new char[1 << 13];
    private int from;
    private int to;
    private int number;

    /** Opens a file in UTF-8. */
    TextLines(Path file) throws IOException {
        this(file, LONGEST, StandardCharsets.UTF_8);
    }

    /** Opens a file of lines of another greatest length, or each of whose bytes is to be a character. */
    TextLines(Path file, int longest, Charset charset) throws IOException {
        this.file = file;
        this.longest = longest;
        this.reader = new InputStreamReader(Files.newInputStream(file), charset.newDecoder());
    }

    /**
     * Returns the next line, nothing at the end.
     *
     * @throws InvalidInputException if it is too long, or no text
     */
    Optional<String> next() throws IOException {
        number++;
        StringBuilder line = new StringBuilder();
        try {
            while (fill()) {
                int end = from;
                while (end < to && block[end] != '\n') {
                    end++;
                }
                if (line.length() + end - from > longest) {
                    throw new InvalidInputException(file + " line " + number + " is longer than " + longest + " characters");
                }
                line.append(block, from, end - from);
                from = end + 1;
                if (end < to) {
                    return Optional.of(line.toString());
                }
            }
            return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(file + ": is not as a run writes it: not text in UTF-8, in line " + number
                    + " or shortly behind it");
        } catch (IOException e) {
            throw FailedFile.named(file, e);
        }
    }

    // Returns whether there are characters to be read.
    private boolean fill() throws IOException {
        if (from >= to) {
            from = 0;
            to = reader.read(block);
        }
        return to > 0;
    }

    /** Returns the number of the line that was returned last, from 1. */
    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
