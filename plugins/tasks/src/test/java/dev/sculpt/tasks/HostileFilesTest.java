package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that ask for much more than they hold, read by a Java of 256 MiB: refused with one clear line. */
class HostileFilesTest {

    private static final String GROWS = ": cannot be read: what is compressed in it grows to more than 16777216 bytes, the "
            + "most that a small file may grow to; store it uncompressed if that is right";

    @TempDir
    private Path folder;

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path compressed(String name, String start, String repeated) throws IOException {
        Path file = folder.resolve(name);
        byte[] part = repeated.repeat(1 << 14).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (long size = 0; size < 50_000_000; size += part.length) {
                out.write(part);
            }
        }
        return file;
    }

    private static void assertRefused(String message, Path file) throws IOException, InterruptedException {
        String said = SmallJava.output(LoadedFile.class, file.toString());

        assertEquals("refused: " + file + message, said.lines().findFirst().orElse(""), said);
    }

    @Test
    void cubesOverAndOverThatCoverEverything() throws Exception {
        assertRefused(":258: up to here the cubes cover more than 1073741824 times 64 rows; write fewer or smaller ones",
                text("f.pla", ".i 20\n.o 256\n" + ("-".repeat(20) + " " + "1".repeat(256) + "\n").repeat(1000)));
    }

    @Test
    void moreOutputsThanThereIsRoomFor() throws Exception {
        assertRefused(":3: 10000 outputs of 20 inputs are more than 268435456 values", text("f.pla", ".i 20\n.o 10000\n-"));
        assertRefused(":1: .i needs one number from 1 to 20", text("g.pla", ".i 4000\n.o 1\n"));
    }

    @Test
    @Tag("long")
    void moreColumnsThanAnyTaskHas() throws Exception {
        assertRefused(":10001: more than 10000 columns", text("t.txt", "01\n".repeat(2_000_000)));
    }

    @Test
    void whatGrowsWhenItIsDecompressed() throws Exception {
        assertRefused(GROWS, compressed("d.csv", "x,y\n", "0,1\n"));
        assertRefused(GROWS, compressed("e.csv", "x,y\n\"", ",,,,,,,,"));
        assertRefused(":1048579: more than 1048576 cubes", compressed("f.pla", ".i 1\n.o 1\n", "1 1\n"));
        assertRefused(GROWS, compressed("t.txt", "#", "#"));
    }

    @Test
    @Tag("long")
    void moreRowsThanAreRead() throws Exception {
        assertRefused(":2097154: has more than 2097152 rows or 16777216 values",
                text("d.csv", "x,y\n" + "1,1\n".repeat(2_200_000)));
    }
}
