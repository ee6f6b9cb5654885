package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.problem.FailedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyFileTest {

    @TempDir
    private Path folder;

    @AfterEach
    void forgetTheInterrupt() {
        assertTrue(Thread.interrupted(), "the interrupt was for somebody else, who has not seen it");
    }

    @Test
    void anInterruptClosesNothingAndIsKept() throws IOException {
        Path path = folder.resolve("a");
        try (SteadyFile file = SteadyFile.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Thread.currentThread().interrupt();
            assertTrue(file.tryLock());
            file.write(new byte[] {1, 2, 3}, 0);
            file.force();
            file.truncate(2);
            assertEquals(2, file.size());
            assertArrayEquals(new byte[] {2}, file.read(1, 1));
            assertThrows(IOException.class, () -> file.read(2, 1));
            try (SteadyFile other = SteadyFile.open(path, StandardOpenOption.WRITE)) {
                assertFalse(other.tryLock());
            }
        }
    }

    @Test
    void aJournalIsAppendedToByAThreadThatIsInterrupted() throws IOException {
        try (Journal journal = Journal.create(folder, 2)) {
            Thread.currentThread().interrupt();
            journal.append(SmallResults.exact(1, "a", 0));
            journal.append(SmallResults.exact(0, "a", 1));
            assertTrue(journal.line(1).isPresent());
        }
        try (Journal journal = Journal.open(folder, 2, result -> { })) {
            assertEquals(2, journal.size());
        }
    }

    @Test
    void aFileIsReplacedByAThreadThatIsInterrupted() throws IOException {
        Thread.currentThread().interrupt();
        AtomicFile.write(folder.resolve("a"), "text");
        assertEquals("text", Files.readString(folder.resolve("a")));
    }

    @Test
    void whatFailsNamesTheFile() throws IOException {
        Thread.currentThread().interrupt();
        Path path = Files.createFile(folder.resolve("read"));
        try (SteadyFile file = SteadyFile.open(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
            FileSystemException full = assertThrows(FileSystemException.class, () -> file.write(new byte[] {1}, 0));
            assertEquals("/dev/full: the disk is full (No space left on device)", FailedFile.text(full));
        }
        try (SteadyFile file = SteadyFile.open(path, StandardOpenOption.READ)) {
            assertEquals(0, file.size());
        }
    }
}
