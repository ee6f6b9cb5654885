package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
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

    private SortedMap<String, String> digests() throws IOException {
        return new ClassPath(List.of(ours, library, classes)).digests();
    }

    @Test
    void everyEntryIsListedByItsName() throws IOException {
        SortedMap<String, String> digests = digests();
        assertEquals(List.of("classes", "library-1.2.jar", "sculpt-runner.jar"), List.copyOf(digests.keySet()));
        assertEquals("ae0bec9e9d33c56354bd612c8a6010840324fc5b9786ce0a18b696b304b09397",
                digests.get("sculpt-runner.jar")); // printf ours | sha256sum
    }

    @Test
    void orderAndWhatIsNotThereDoNotCount() throws IOException {
        assertEquals(digests(), new ClassPath(List.of(classes, folder.resolve("nowhere"), library, ours)).digests());
    }

    @Test
    void everyByteCounts() throws IOException {
        SortedMap<String, String> before = digests();
        Files.writeString(ours, "oars");
        Files.writeString(library, "lobrary");
        SortedMap<String, String> changed = digests();
        assertNotEquals(before.get("sculpt-runner.jar"), changed.get("sculpt-runner.jar"));
        assertNotEquals(before.get("library-1.2.jar"), changed.get("library-1.2.jar"));
        assertEquals(before.get("classes"), changed.get("classes"));
    }

    @Test
    void everyClassInAFolderCounts() throws IOException {
        SortedMap<String, String> before = digests();
        Files.writeString(classes.resolve("a").resolve("A.class"), "B");
        SortedMap<String, String> changed = digests();
        assertNotEquals(before, changed);
        Files.move(classes.resolve("a").resolve("A.class"), classes.resolve("a").resolve("B.class"));
        assertNotEquals(changed, digests());
    }

    @Test
    void twoEntriesOfOneNameCountBoth() throws IOException {
        Path others = Files.createDirectories(folder.resolve("other").resolve("classes"));
        SortedMap<String, String> both = new ClassPath(List.of(classes, others)).digests();
        assertEquals(both, new ClassPath(List.of(others, classes)).digests());
        Path third = Files.createDirectories(folder.resolve("third").resolve("classes"));
        Files.writeString(third.resolve("D.class"), "D");
        assertEquals(new ClassPath(List.of(classes, others, third)).digests(),
                new ClassPath(List.of(third, others, classes)).digests());
        Files.writeString(others.resolve("C.class"), "C");
        assertNotEquals(both, new ClassPath(List.of(classes, others)).digests());
        assertEquals(1, both.size());
    }
}
