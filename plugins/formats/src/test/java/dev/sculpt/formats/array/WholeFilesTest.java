package dev.sculpt.formats.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were cut off, put together, damaged, or claim more than they hold. */
class WholeFilesTest {

    private static final Start START = new Start(3, 1);
    private static final String ENDS =
            "is not an .npz file: it does not end as a zip archive does; it was cut off, or something stands behind it";

    @TempDir
    private Path folder;
    private Path file;
    private String archive; // as characters of one byte each

    @BeforeEach
    void write() throws IOException {
        file = ArrayWriter.ones("W0:1,3 b0:1").stored(folder.resolve("a.npz"));
        archive = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private String refusal(String changed) throws IOException {
        return START.refusal(Files.write(file, changed.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void anArchiveIsAllOfItsFile() throws IOException {
        assertEquals(ENDS, refusal(archive + "more"));
        assertEquals(ENDS, refusal(archive.substring(0, archive.length() - 1)));
        assertEquals("is not an .npz file: it does not begin as a zip archive does", refusal("more" + archive));
        assertEquals("is not an .npz file: it does not begin as a zip archive does", refusal(""));
        assertEquals(ENDS, refusal("PK\3\4"));
    }

    @Test
    void aCommentIsPartOfAnArchive() throws IOException {
        String comment = archive.substring(0, archive.length() - 2) + "\5\0words";
        Files.write(file, comment.getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(List.of(3, 1), START.network(file).widths());
    }

    /** Java reads the second alone. */
    @Test
    void twoArchivesAreNotOne() throws IOException {
        assertEquals("is not an .npz file: more stands in it than one zip archive", refusal(archive + archive));
    }

    @Test
    void namesOfTheListAndOfTheEntriesAgree() throws IOException {
        String other = archive.replaceFirst("b0\\.npy", "b9.npy");
        assertEquals("is not an .npz file: the names in its list and in its entries differ", refusal(other));
    }

    @Test
    void aHeaderThatSaysAThingTwiceIsRefused() throws IOException {
        String header = "{'descr': '<f4', 'descr': '<i4', 'fortran_order': False, 'shape': (1,), }\n";
        Path folder = Files.createDirectory(file.resolveSibling("arrays"));
        Files.write(folder.resolve("W0.npy"), ("\u0093NUMPY\1\0" + (char) header.length() + "\0" + header + "\0\0\0\0")
                .getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("array \"W0\" has no header that says the type, order and shape of plain numbers",
                new Start(1, 1).refusal(folder));
    }

    /** A pipe, which nobody may ever write to. */
    @Test
    void whatIsNoFileIsNotWaitedFor() throws Exception {
        Path folder = Files.createDirectory(file.resolveSibling("pipes"));
        for (String name : List.of("W0.npy", "a.npz", "a.onnx", "a.safetensors")) {
            assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start().waitFor());
        }
        String device = "is no file but a device or the like";
        assertEquals("array \"W0\" " + device, START.refusal(folder));
        for (String name : List.of("a.npz", "a.onnx", "a.safetensors")) {
            assertEquals(device, START.refusal(folder.resolve(name)));
        }
    }

    @Test
    void entriesThatStandThereTwiceAreRefused() throws IOException {
        assertEquals("array \"W0.npy\" appears twice", refusal(archive.replace("b0.npy", "W0.npy")));
        assertTrue(refusal(archive.replace("b0.npy", "b0.txt")).startsWith("array \"b0.txt\" is part of no layer"));
    }

    /** The first bit of the flags, 8 bytes into the central entry of b0. */
    @Test
    void encryptedEntriesAreRefused() throws IOException {
        int central = archive.lastIndexOf("PK\1\2");
        char[] encrypted = archive.toCharArray();
        encrypted[central + 8] |= 1;

        assertTrue(refusal(new String(encrypted)).contains("encrypted"), refusal(new String(encrypted)));
    }

    /** Of the first byte of the values only the checksum tells that it is wrong, in whichever array it is. */
    @ParameterizedTest
    @ValueSource(strings = {"W0", "b0"})
    void everyChecksumIsLookedAt(String name) throws IOException {
        char[] damaged = archive.toCharArray();
        int values = archive.indexOf("}\n", archive.indexOf(name + ".npy")) + 2;
        damaged[values] ^= 1;

        assertEquals("array \"" + name + "\" is damaged: its checksum is wrong", refusal(new String(damaged)));
    }

    /** Zeros, a thousand times smaller when compressed. */
    @Test
    void anArchiveMayNotGrowBeyondMeasure() throws IOException {
        Path bomb = folder.resolve("bomb.npz");
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 6000000), }\n";
        try (OutputStream out = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("W0.npy"));
            zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length(), 0});
            zip.write(header.getBytes(StandardCharsets.US_ASCII));
            zip.write(new byte[24_000_000]);
        }
        assertTrue(Files.size(bomb) < 30_000, "size " + Files.size(bomb));
        assertEquals("is not an .npz file: what is compressed in it grows to more than 16777216 bytes, the most that a "
                + "small file may grow to; store it uncompressed if that is right", new Start(6_000_000, 1).refusal(bomb));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(1000000000000,)        | has the shape [1000000000000], must be [outputs, inputs]",
        "(1000000, 1000000)      | of shape [1000000, 1000000] has more than 67108864 values",
        "(4000, 4000)            | does not have the 64000000 bytes of its shape [4000, 4000]",
        "(20000000, 3)           | does not have the 240000000 bytes of its shape [20000000, 3]",
        "(1, -3)                 | has the shape (1, -3)",
        "(99999999999999999999,) | has the shape (99999999999999999999,)",
        "(1, 3                   | has no header that says the type, order and shape of plain numbers",
    })
    void noMemoryIsTakenForWhatAHeaderClaims(String shape, String message) throws IOException {
        Path arrays = Files.createDirectory(folder.resolve("a"));
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': " + shape + ", }\n";
        ByteBuffer bytes = ByteBuffer.allocate(10 + header.length());
        bytes.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length(), 0});
        Files.write(arrays.resolve("W0.npy"), bytes.put(header.getBytes(StandardCharsets.US_ASCII)).array());

        assertEquals("array \"W0\" " + message, START.refusal(arrays));
    }

    @Test
    void bigEndianArraysOfNumPyAreRead() throws IOException {
        Path arrays = new ArrayWriter().typed("W0", ">f4", 1, 3, 0x3f, 0x80, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0)
                .typed("b0", ">i2", 1, 1, 1, 2).folder(folder.resolve("a"));
        Path biases = arrays.resolve("b0.npy");
        String text = new String(Files.readAllBytes(biases), StandardCharsets.ISO_8859_1).replace("(1, 1,)", "(1L,)  ");
        Files.write(biases, text.getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(258, START.network(arrays).layer(0).bias(0));
        assertEquals(-2, START.network(arrays).layer(0).weight(0, 1));
    }

    private Path safetensors(String header, int data) throws IOException {
        return ArrayWriter.safetensors(folder.resolve("a.safetensors"), header.replace('\'', '"'), new byte[data]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "4 16, 16 20 | 20 | array \"W0\" begins at byte 4 of the data, must begin at 0, where the header ends",
        "0 12, 16 20 | 20 | array \"b0\" begins at byte 16 of the data, must begin at 12, where \"W0\" ends",
        "0 12, 8 12  | 12 | array \"b0\" begins at byte 8 of the data, must begin at 12, where \"W0\" ends",
        "0 12, 12 16 | 20 | has 20 bytes of data, must have 16: that is where \"b0\" ends",
        "4 16, 0 4   | 16 | ~~",
    })
    void everyByteBelongsToOneArray(String places, int size, String message) throws IOException {
        String[] each = places.split(", ");
        Path path = safetensors("{'W0': {'dtype': 'F32', 'shape': [1, 3], 'data_offsets': [" + each[0].replace(' ', ',')
                + "]}, 'b0': {'dtype': 'F32', 'shape': [1], 'data_offsets': [" + each[1].replace(' ', ',') + "]}}", size);

        if (message.isEmpty()) {
            assertEquals(List.of(3, 1), START.network(path).widths());
        } else {
            assertEquals(message, START.refusal(path));
        }
    }

    /** A number that nobody reads is as long as it says, and hides nothing. */
    @Test
    void arraysOfNoLayerAreAsLongAsTheySay() throws IOException {
        String layer = "{'W0': {'dtype': 'F32', 'shape': [1, 3], 'data_offsets': [0,12]}, ";
        assertEquals("array \"x\" has the data_offsets [12, 52], must be 4 bytes apart", START.refusal(
                safetensors(layer + "'x': {'dtype': 'F32', 'shape': [], 'data_offsets': [12,52]}}", 52)));
        assertEquals("array \"x\" is of type F99, which safetensors does not have", START.refusal(
                safetensors(layer + "'x': {'dtype': 'F99', 'shape': [], 'data_offsets': [12,16]}}", 16)));
        assertEquals("is not a safetensors file: its __metadata__ is no object of texts", START.refusal(
                safetensors(layer + "'__metadata__': {'epoch': 3}}", 12)));
    }

    @Test
    void headersOfSafetensorsHaveLimits() throws IOException {
        String array = "'W0': {'dtype': 'F32', 'shape': [1, 3], 'data_offsets': [0, 12]}";
        assertEquals("is not a safetensors file: its header is broken JSON at column 72: the field \"W0\" is given twice",
                START.refusal(safetensors("{" + array + ", " + array + "}", 12)));
        assertTrue(START.refusal(safetensors("{" + array + "} {}", 12)).contains("header is broken JSON"));
        assertTrue(START.refusal(safetensors("{'W0': " + "[".repeat(100_000), 0)).contains("header is broken JSON"));
        assertEquals("has a header of 3000000 bytes, must be at most 2097152",
                START.refusal(safetensors(" ".repeat(3_000_000), 0)));
        Path path = folder.resolve("a.safetensors");
        Files.write(path, ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN).putLong(1L << 60).array());
        assertEquals("is not a safetensors file: it does not begin with the length of a header", START.refusal(path));
        Files.write(path, Arrays.copyOf(new byte[0], 3));
        assertEquals("is not a safetensors file: it does not begin with the length of a header", START.refusal(path));
    }
}
