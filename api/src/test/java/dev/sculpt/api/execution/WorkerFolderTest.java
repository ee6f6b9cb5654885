package dev.sculpt.api.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerFolderTest {

    /** Of "abc", the first example of FIPS 180-2. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;
    private Path source;
    private WorkerFolder worker;

    @BeforeEach
    void files() throws IOException {
        source = Files.writeString(folder.resolve("abc.txt"), "abc");
        worker = new WorkerFolder(Files.createDirectory(folder.resolve("worker")));
    }

    @Test
    void aFileIsPutToItsPlace() throws IOException {
        worker.put("files/data/abc.txt", ABC, source);

        assertEquals("abc", Files.readString(folder.resolve("worker/files/data/abc.txt")));
    }

    @Test
    void anotherFileThanWasShippedIsRefused() throws IOException {
        Files.writeString(source, "abd");

        IOException refused = assertThrows(IOException.class, () -> worker.put("files/abc.txt", ABC, source));

        assertTrue(refused.getMessage().contains("is not the file that was shipped"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../abc", "files/../../abc", "/etc/abc", "", "files//abc", ".", "files\\abc", "files/a\nb"})
    void nothingIsPutOutsideOfTheFolder(String place) {
        assertThrows(IllegalArgumentException.class, () -> worker.put(place, ABC, source));
        assertThrows(IllegalArgumentException.class, () -> new ShippedFile(place, source, ABC));
        assertThrows(IllegalArgumentException.class, () -> worker.open("", Map.of(place, ABC)));
    }

    @Test
    void aFileThatIsThereIsKept() throws IOException {
        worker.put("files/abc.txt", ABC, source);
        Files.writeString(source, "abd");

        assertThrows(FileAlreadyExistsException.class, () -> worker.put("files/abc.txt", ABC, source));
        assertEquals("abc", Files.readString(folder.resolve("worker/files/abc.txt")));
    }

    @Test
    void aFileThatDidNotArriveIsNamed() {
        IOException missing = assertThrows(IOException.class, () -> worker.open("", Map.of("program/a.jar", ABC)));

        assertTrue(missing.getMessage().endsWith("a.jar: did not arrive at this worker"), missing.getMessage());
    }

    @Test
    void aProgramWithoutAWorkerIsRefused() throws IOException {
        worker.put("files/abc.txt", ABC, source);

        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> worker.open("", Map.of("files/abc.txt", ABC)));

        assertEquals("the program that was shipped has no worker", refused.getMessage());
    }

    @Test
    void theProgramSeesTheApiAndNothingAroundIt() throws ClassNotFoundException {
        try (IsolatedLoader loader = IsolatedLoader.of("program", List.of())) {
            assertEquals(Work.class, loader.loadClass(Work.class.getName()));
            assertEquals(String.class, loader.loadClass("java.lang.String"));
            assertThrows(ClassNotFoundException.class, () -> loader.loadClass(Test.class.getName()));
            assertFalse(loader.resources("META-INF/MANIFEST.MF").anyMatch(url -> url.toString().contains("junit")));
        }
    }
}
