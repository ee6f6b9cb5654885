package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothingIsSeenBeforeTheCommit() throws IOException {
        Path target = folder.resolve("a.txt");
        try (AtomicFile file = new AtomicFile(target)) {
            file.writer().write("é\n");
            assertFalse(Files.exists(target));
            file.commit();
            assertEquals("é\n", Files.readString(target));
        }
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void withoutCommitTheOldFileStaysAndNothingElse() throws IOException {
        Path target = folder.resolve("a.txt");
        AtomicFile.write(target, "old");
        try (AtomicFile file = new AtomicFile(target)) {
            file.writer().write("half of the n");
        }
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void oldFileIsReplaced() throws IOException {
        Path target = folder.resolve("a.txt");
        AtomicFile.write(target, "old");
        AtomicFile.write(target, "new");
        assertEquals("new", Files.readString(target));
    }

    @Test
    void bytesAreWrittenAsTheyAre() throws IOException {
        Path target = folder.resolve("a.bin");
        byte[] content = {0, (byte) 0xff, 13, 10, (byte) 0xc3};
        AtomicFile.write(target, content);
        assertArrayEquals(content, Files.readAllBytes(target));
        assertEquals(List.of("a.bin"), names());
    }

    @Test
    void failedRenameLeavesNothingBehind() throws IOException {
        Path target = folder.resolve("taken");
        Files.createDirectories(target.resolve("by a folder"));
        assertThrows(IOException.class, () -> AtomicFile.write(target, "text"));
        assertEquals(List.of("taken"), names());
    }
}
