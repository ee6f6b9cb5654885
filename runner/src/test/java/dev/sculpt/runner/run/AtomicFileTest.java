package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobodyElseReadsItBeforeItIsComplete() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path target = folder.resolve("a.txt");
        try (AtomicFile file = new AtomicFile(target)) {
            assertEquals("rw-------", mode(folder.resolve("a.txt.part")));
            file.commit();
        }
        assertEquals(mode(usual), mode(target));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkInItsPlaceIsNotFollowed() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "precious");
        Files.createSymbolicLink(folder.resolve("a.txt.part"), precious);
        AtomicFile.write(folder.resolve("a.txt"), "text");
        assertEquals("precious", Files.readString(precious));
        assertEquals("text", Files.readString(folder.resolve("a.txt")));
    }
}
