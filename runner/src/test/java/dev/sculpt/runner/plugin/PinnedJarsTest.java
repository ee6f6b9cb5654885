package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinnedJarsTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "ab".repeat(32);

    @TempDir
    private Path folder;

    private PinnedJars read(String text) throws IOException {
        return PinnedJars.read(Files.writeString(folder.resolve("pins.sha256"), text));
    }

    @Test
    void linesOfSha256sumAreRead() throws IOException {
        assertEquals(Map.of("mine.jar", Set.of(ONE, TWO), "my other.jar", Set.of(TWO)), read("""
                # ours
                %s  mine.jar

                %s *some/folder/my other.jar
                %s  old/mine.jar
                """.formatted(ONE, TWO.toUpperCase(Locale.ROOT), TWO)).digests());
    }

    @Test
    void aJarIsLetInByNameAndDigest() throws IOException {
        PinnedJars pins = read(ONE + "  mine.jar\n");
        assertEquals(Optional.empty(), pins.refusal(new PluginJar(Path.of("/any/where/mine.jar"), ONE)));
        assertTrue(pins.refusal(new PluginJar(Path.of("mine.jar"), TWO)).orElseThrow().endsWith("pinned is " + ONE));
        assertTrue(pins.refusal(new PluginJar(Path.of("other.jar"), ONE)).orElseThrow()
                .endsWith("add the line: " + ONE + "  other.jar"));
    }

    @Test
    void anEmptyFileLetsNothingIn() throws IOException {
        assertTrue(read("").refusal(new PluginJar(Path.of("mine.jar"), ONE)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine.jar", "1111  mine.jar", "sha256:1111 mine.jar", "  #\n11 x"})
    void anythingElseIsRefusedWithItsLine(String text) {
        String message = assertThrows(InvalidInputException.class, () -> read(text)).getMessage();
        assertTrue(message.contains("pins.sha256:" + text.lines().count() + ": must be a SHA-256"), message);
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(nowhere + ": no such file",
                assertThrows(InvalidInputException.class, () -> PinnedJars.read(nowhere)).getMessage());
        assertThrows(InvalidInputException.class, () -> PinnedJars.read(folder));
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertEquals(binary + ": is no text in UTF-8",
                assertThrows(InvalidInputException.class, () -> PinnedJars.read(binary)).getMessage());
    }
}
