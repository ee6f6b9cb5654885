package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {

    @TempDir
    private Path folder;
    private Path ours;
    private Path library;
    private Path classes;

    @BeforeEach
    void entries() throws IOException {
        ours = Files.writeString(folder.resolve("sculpt-runner.jar"), "ours");
        library = Files.writeString(folder.resolve("library-1.2.jar"), "library");
        classes = Files.createDirectory(folder.resolve("classes"));
        Files.writeString(Files.createDirectory(classes.resolve("a")).resolve("A.class"), "A");
    }

    private String digest() throws IOException {
        return new ClassPath(List.of(ours, library, classes)).sha256();
    }

    @Test
    void orderAndWhatIsNotThereDoNotCount() throws IOException {
        assertEquals(digest(), new ClassPath(List.of(classes, folder.resolve("nowhere"), library, ours)).sha256());
    }

    @Test
    void everyByteOfOursCounts() throws IOException {
        String before = digest();
        Files.writeString(ours, "oars");
        assertNotEquals(before, digest());
    }

    @Test
    void everyClassInAFolderCounts() throws IOException {
        String before = digest();
        Files.writeString(classes.resolve("a").resolve("A.class"), "B");
        String changed = digest();
        assertNotEquals(before, changed);
        Files.move(classes.resolve("a").resolve("A.class"), classes.resolve("a").resolve("B.class"));
        assertNotEquals(changed, digest());
    }

    @Test
    void aLibraryCountsByNameAndSize() throws IOException {
        String before = digest();
        Files.writeString(library, "another");
        assertEquals(before, digest());
        Files.writeString(library, "longer than before");
        assertNotEquals(before, digest());
    }
}
