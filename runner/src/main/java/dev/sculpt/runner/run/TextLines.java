package dev.sculpt.runner.run;

import dev.sculpt.runner.problem.InvalidInputException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a text file in UTF-8, one at a time; where reading fails, the file is named. */
final class TextLines implements Closeable {

    private final Path file;
    private final BufferedReader reader;
    private int number;

    /** Opens a file. */
    TextLines(Path file) throws IOException {
        this.file = file;
        this.reader = Files.newBufferedReader(file);
    }

    /**
     * Returns the next line, nothing at the end.
     *
     * @throws InvalidInputException if it is no text
     */
    Optional<String> next() throws IOException {
        try {
            number++;
            return Optional.ofNullable(reader.readLine());
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(file + ": is not as a run writes it: from line " + number
                    + " on it is not text in UTF-8");
        } catch (IOException e) {
            throw FailedFile.named(file, e);
        }
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
