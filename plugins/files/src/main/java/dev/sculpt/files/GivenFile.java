package dev.sculpt.files;

import dev.sculpt.api.setting.SettingException;
import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a setting names. What is wrong with it is said as {@code FILE:LINE: what}.
 *
 * @param setting that names it, below the stage
 * @param path where it is
 */
public record GivenFile(String setting, Path path) {

    private static final int MOST_CHARACTERS = 1 << 27;

    /** What is made of a file that is open. */
    public interface Use<T, S> {

        /** Uses what is open, and leaves it open. */
        T of(S open) throws IOException;
    }

    /**
     * Reads bytes, decompressed where they are compressed.
     *
     * @throws SettingException if there is no such file, or it cannot be read
     */
    public <T> T bytes(Use<T, InputStream> use) {
        demandFile();
        try (InputStream in = GivenBytes.open(path)) {
            return use.of(in);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private void demandFile() {
        if (!Files.isRegularFile(path)) {
            throw refused(Files.isDirectory(path) ? "is a folder, not a file"
                    : Files.exists(path) ? "is no file but a device or the like" : "no such file");
        }
    }

    private SettingException refused(IOException failure) {
        return refused(failure instanceof CharConversionException
                ? failure.getMessage() : "cannot be read: " + GivenBytes.reason(failure));
    }

    /**
     * Opens text as {@link GivenText} decodes it; who calls this closes it.
     *
     * @throws SettingException if there is no such file, or it cannot be read
     */
    public BufferedReader open() {
        demandFile();
        try {
            InputStream in = GivenBytes.open(path);
            try {
                return GivenText.reader(in);
            } catch (IOException e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /**
     * Reads text as {@link GivenText} decodes it.
     *
     * @throws SettingException if there is no such file, it cannot be read, or it is no text
     */
    public <T> T text(Use<T, BufferedReader> use) {
        return bytes(in -> use.of(GivenText.reader(in)));
    }

    /**
     * Returns all text.
     *
     * @throws SettingException as {@link #text(Use)} has it, or if there are more than 2^27 characters
     */
    public String text() {
        return text(reader -> {
            StringBuilder text = new StringBuilder();
            char[] part = new char[1 << 13];
            for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
                if (read > MOST_CHARACTERS - text.length()) {
                    throw refused("holds more than " + MOST_CHARACTERS + " characters");
                }
                text.append(part, 0, read);
            }
            return text.toString();
        });
    }

    /** Returns what to throw where the file is wrong. */
    public SettingException refused(String message) {
        return new SettingException(setting, path + ": " + message);
    }

    /** Returns what to throw where a line is wrong, counted from 1. */
    public SettingException refused(long line, String message) {
        return new SettingException(setting, path + ":" + line + ": " + message);
    }
}
