package dev.sculpt.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenFileTest {

    @TempDir
    private Path folder;

    private GivenFile file(byte[] bytes) throws IOException {
        return new GivenFile("path", Files.write(folder.resolve("f"), bytes));
    }

    private String refusal(byte[] bytes) throws IOException {
        GivenFile file = file(bytes);
        return assertThrows(SettingException.class, file::text).getMessage().replace(file.path() + ": ", "");
    }

    private String bytesRefusal(byte[] bytes) throws IOException {
        GivenFile file = file(bytes);
        return assertThrows(SettingException.class, () -> file.bytes(InputStream::readAllBytes)).getMessage()
                .replace(file.path() + ": ", "");
    }

    private static byte[] compressed(byte[]... members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                zip.write(member);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SplittableRandom(1).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void textIsDecodedAsItsByteOrderMarkSays(String charset) throws IOException {
        assertEquals("\u00E4\uD83E\uDDE0\n", file("\uFEFF\u00E4\uD83E\uDDE0\n".getBytes(charset)).text());
        assertEquals("", file("\uFEFF".getBytes(charset)).text());
    }

    @Test
    void textWithoutAMarkIsUtf8() throws IOException {
        assertEquals("\u00E4", file("\u00E4".getBytes(StandardCharsets.UTF_8)).text());
        assertEquals("not text in UTF-8", refusal(new byte[] {'a', (byte) 0xe4, 'b'}));
        assertEquals("not text in UTF-8", refusal(new byte[] {(byte) 0xc3}));
        assertEquals("not text in UTF-16LE", refusal(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}));
        assertEquals("not text in UTF-16BE: it holds a NUL character", refusal(new byte[] {(byte) 0xfe, (byte) 0xff, 0, 0}));
    }

    @Test
    void aMarkAtTheStartOfALineIsNoPartOfIt() {
        assertEquals("a\uFEFF", GivenText.unmarked("\uFEFFa\uFEFF"));
        assertEquals("", GivenText.unmarked(""));
    }

    /** Members that end anywhere in the buffers of the reader. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8000, 8150, 8170, 8191, 8192, 8193, 16_384, 100_000})
    void compressedDataAreReadToTheEndOfTheirLastMember(int length) throws IOException {
        byte[] bytes = random(length);
        byte[] both = compressed(bytes, bytes);

        byte[] read = file(both).bytes(InputStream::readAllBytes);

        assertEquals(2 * length, read.length);
        assertArrayEquals(bytes, Arrays.copyOf(read, length));
        for (int tail : new int[] {1, 2, 7, 9, 17, 18, 19, 26, 27, 9000}) {
            assertEquals("cannot be read: " + tail + " bytes stand behind the end of the compressed data",
                    bytesRefusal(Arrays.copyOf(both, both.length + tail)));
        }
        for (int cut : new int[] {1, 4, 8, 9}) {
            String said = bytesRefusal(Arrays.copyOf(both, both.length - cut));
            assertTrue(said.startsWith("cannot be read: "), said);
        }
        both[both.length - 5] ^= 1;
        assertTrue(bytesRefusal(both).startsWith("cannot be read: "), bytesRefusal(both));
    }

    @Test
    void whatEndsEarlySaysSo() throws IOException {
        byte[] one = compressed(new byte[] {'a'});

        assertEquals("cannot be read: it ends early", bytesRefusal(Arrays.copyOf(one, 2)));
        assertEquals("cannot be read: it ends early", bytesRefusal(Arrays.copyOf(one, one.length - 1)));
        assertEquals("no such file", GivenBytes.reason(new NoSuchFileException("f")));
        assertEquals("permission denied", GivenBytes.reason(new AccessDeniedException("f")));
        assertEquals("IOException", GivenBytes.reason(new IOException()));
    }

    @Test
    void whatIsNoMemberBehindAMemberIsRefused() throws IOException {
        byte[] one = compressed(new byte[] {'a'});
        byte[] two = Arrays.copyOf(one, one.length + 40);
        two[one.length] = 0x1f;
        two[one.length + 1] = (byte) 0x8b; // begins as a member, of no method that there is

        assertEquals("cannot be read: 40 bytes stand behind the end of the compressed data", bytesRefusal(two));
    }

    @Test
    void compressedDataMayNotGrowBeyondMeasure() throws IOException {
        byte[] zeros = new byte[(1 << 24) + 1];

        assertEquals("cannot be read: what is compressed in it grows to more than 16777216 bytes, the most that a "
                + "small file may grow to; store it uncompressed if that is right", bytesRefusal(compressed(zeros)));
        byte[] most = file(compressed(new byte[1 << 24])).bytes(InputStream::readAllBytes);
        assertEquals(1 << 24, most.length);
    }

    @ParameterizedTest
    @CsvSource({"0, 16777216", "83886, 16777216", "83887, 16777400", "9000000000000000000, 9223372036854775807"})
    void aFileMayGrowTwoHundredTimesOrToSixteenMebibytes(long size, long most) {
        assertEquals(most, Expansion.of(size).most());
    }

    @Test
    void whatIsNoFileIsSaid() {
        assertEquals(folder + ": is a folder, not a file", assertThrows(SettingException.class,
                () -> new GivenFile("path", folder).text()).getMessage());
        SettingException missing = assertThrows(SettingException.class,
                () -> new GivenFile("data", folder.resolve("none")).text());
        assertEquals(folder.resolve("none") + ": no such file", missing.getMessage());
        assertEquals("data", missing.path());
        assertEquals(folder + ":7: wrong", new GivenFile("path", folder).refused(7, "wrong").getMessage());
    }

    @Test
    void whatIsShownIsOneLine() {
        assertEquals("a\\u000ab\\u001b[0m\\u202e", Shown.of("a\nb\u001b[0m\u202e"));
        assertEquals("\\ud800x\\uffff\uD83E\uDDE0", Shown.of("\ud800x\uffff\uD83E\uDDE0"));
        assertEquals("x".repeat(60), Shown.of("x".repeat(60)));
        assertEquals("x".repeat(60) + "...", Shown.of("x".repeat(61)));
        assertEquals("x".repeat(61), Shown.whole("x".repeat(61)));
    }
}
