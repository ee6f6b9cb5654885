package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the files that settings name. */
final class TextFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() { }

    /**
     * Returns the lines of a file.
     *
     * @param setting that names the file
     * @throws SettingException if it cannot be read
     */
    static List<String> lines(String setting, Path file) {
        return text(setting, file).lines().toList();
    }

    /**
     * Returns the text of a file, without the byte order mark that some programs write first.
     *
     * @param setting that names the file
     * @throws SettingException if it cannot be read
     */
    static String text(String setting, Path file) {
        requireFile(setting, file);
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new SettingException(setting, file + ": not text in UTF-8");
        } catch (IOException e) {
            throw new SettingException(setting, file + ": cannot be read: " + e.getMessage());
        }
    }

    /** Demands a file that is there and is no folder. */
    static void requireFile(String setting, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new SettingException(setting,
                    file + (Files.isDirectory(file) ? ": is a folder, not a file" : ": no such file"));
        }
    }
}
