package dev.sculpt.spark.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.execution.PortableWork;
import dev.sculpt.api.execution.ShippedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkArchiveTest {

    /** Of "abc", the first example of FIPS 180-2. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;
    private Path source;
    private Path archive;
    private Path root;
    private PortableWork work;

    @BeforeEach
    void files() throws IOException {
        source = Files.writeString(folder.resolve("abc.txt"), "abc");
        archive = folder.resolve("work.zip");
        root = Files.createDirectory(folder.resolve("root"));
        work = new PortableWork("pipeline:\n\n  a: b\n", List.of(new ShippedFile("files/a b/abc.txt", source, ABC)));
    }

    /** All is as it was shipped where nothing is missing but a program. */
    @Test
    void whatWasWrittenArrives() throws IOException {
        WorkArchive.write(work, archive);

        IllegalArgumentException noProgram = assertThrows(IllegalArgumentException.class,
                () -> WorkArchive.open(archive, WorkArchive.digest(work), root));

        assertEquals("the program that was shipped has no worker", noProgram.getMessage());
        assertEquals("abc", Files.readString(root.resolve("files/a b/abc.txt")));
    }

    @Test
    void aFileThatChangedAfterItsDigestIsRefused() throws IOException {
        Files.writeString(source, "abd");
        WorkArchive.write(work, archive);

        IOException refused = assertThrows(IOException.class,
                () -> WorkArchive.open(archive, WorkArchive.digest(work), root));

        assertTrue(refused.getMessage().contains("abc.txt: is not the file that was shipped"), refused.getMessage());
    }

    @Test
    void otherWorkThanTheDriversIsRefusedBeforeItIsUnpacked() throws IOException {
        WorkArchive.write(new PortableWork("pipeline: other", work.files()), archive);

        IOException refused = assertThrows(IOException.class,
                () -> WorkArchive.open(archive, WorkArchive.digest(work), root));

        assertTrue(refused.getMessage().endsWith("is not the work that was shipped"), refused.getMessage());
        assertFalse(Files.exists(root.resolve("files")));
    }

    /** The bytes of the file are the last "abc" that is not within its name. */
    @Test
    void bytesThatWereChangedOnTheWayAreRefused() throws IOException {
        WorkArchive.write(work, archive);
        String whole = Files.readString(archive, StandardCharsets.ISO_8859_1);
        int at = whole.lastIndexOf("abc", whole.lastIndexOf("abc.txt") - 1);
        Files.writeString(archive, whole.substring(0, at) + "abd" + whole.substring(at + 3), StandardCharsets.ISO_8859_1);

        assertThrows(IOException.class, () -> WorkArchive.open(archive, WorkArchive.digest(work), root));
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Files.writeString(archive, "nothing of the kind");

        assertThrows(IOException.class, () -> WorkArchive.open(archive, WorkArchive.digest(work), root));
    }
}
