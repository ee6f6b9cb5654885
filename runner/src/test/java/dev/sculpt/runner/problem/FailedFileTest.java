package dev.sculpt.runner.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FailedFileTest {

    @Test
    void theFileAndTheReasonAreSaid() {
        assertEquals("a: no such file or folder", FailedFile.text(new NoSuchFileException("a")));
        assertEquals("a: Is a directory", FailedFile.text(new FileSystemException("a", null, "Is a directory")));
        assertEquals("cut off", FailedFile.text(new IOException("cut off")));
    }

    @Test
    void aFailureThatNamesNoFileGetsOne() {
        IOException full = FailedFile.named(Path.of("journal"), new IOException("No space left on device"));
        assertEquals("journal: the disk is full (No space left on device)", FailedFile.text(full));
        assertSame(full, FailedFile.named(Path.of("other"), full));
        assertEquals("nowhere: no such file or folder", FailedFile.text(assertNoFile()));
    }

    private static IOException assertNoFile() {
        try {
            Files.readString(Path.of("nowhere"));
            throw new AssertionError("there is a file");
        } catch (IOException e) {
            return FailedFile.named(Path.of("other"), e);
        }
    }
}
