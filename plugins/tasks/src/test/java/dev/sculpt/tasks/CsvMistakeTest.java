package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.GivenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every limit and mistake that the library of CSV knows, brought about by a file. */
class CsvMistakeTest {

    @TempDir
    private Path folder;

    private String message(String text) throws IOException {
        GivenFile file = new GivenFile("path", Files.writeString(folder.resolve("d.csv"), text));
        return assertThrows(SettingException.class, () -> {
            CsvRows rows = new CsvRows(file, Optional.of("comma"), List.of());
            while (rows.hasNext()) {
                rows.next();
            }
        }).getMessage();
    }

    private void assertSays(String words, String text) throws IOException {
        String message = message(text);
        assertTrue(message.contains(words), message);
    }

    @Test
    void whatTheLibraryRefusesIsSaidInOurWords() throws IOException {
        assertSays("d.csv:2: text stands behind a closing quote", "x,y\n\"1\" ,0\n");
        assertSays("d.csv:3: a quote is opened and never closed", "x,y\n1,0\n\"1,0\n");
        assertSays("d.csv:1: a quote is opened and never closed", "\"x,y\n1,0\n");
        assertSays("d.csv:2: a row has more than 16384 values", "x,y\n" + "1,".repeat(20_000) + "\n");
        assertEquals(',', CsvSeparator.find("c" + ",c".repeat(20_000) + "\n", List.of("y")));
        assertSays("d.csv:2: a value or row is too long", "x,y\n" + "1".repeat(17_000_000) + "\n");
    }

    @Test
    void whatNobodyHasSeenStillIsInOurWords() {
        assertEquals("what stands here is no CSV; see that every quote that is opened is closed", CsvMistake.words("Oops"));
    }
}
