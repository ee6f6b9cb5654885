package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The streams of the program. */
class ProgramTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    /** A stream that takes some bytes and then fails, as a disk does that is full and a pipe that is closed. */
    private static OutputStream failing(int taken, String why) {
        return new OutputStream() {
            private int left = taken;

            @Override
            public void write(int one) throws IOException {
                if (left-- == 0) {
                    throw new IOException(why);
                }
            }
        };
    }

    private String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "plugins", "plugins describe mlp", "validate PIPELINE",
        "identify PIPELINE", "run PIPELINE --dry-run"})
    void everyCommandSaysThatItsOutputCannotBeWritten(String command) throws IOException {
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: truth-table, outputs: { y: "0110" } }
                model: { plugin: mlp, hidden: [2], epochs: 1 }
                """);

        String[] words = command.replace("PIPELINE", pipeline.toString()).split(" ");
        int exitCode = Program.run(failing(0, "No space left on device"), errors, words);

        assertEquals(3, exitCode, errors());
        assertTrue(errors().endsWith(
                "sculpt: standard output cannot be written: the disk is full (No space left on device)\n"), errors());
    }

    @Test
    void aClosedOutputIsNoFullDisk() {
        assertEquals(3, Program.run(failing(0, "Bad file descriptor"), errors, "--version"));
        assertEquals("sculpt: standard output cannot be written: it is closed\n", errors());
    }

    /** As a shell closes it, or our own script in its stead: with what can be read alone. */
    @Test
    void anOutputThatIsClosedIsSaidByTheProcess() throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec 1</dev/null; exec \"$@\"", "sh"));
        command.addAll(JavaCommand.of(Main.class, List.of("-Xmx96m"), "version"));
        Path said = folder.resolve("said");

        Process process = new ProcessBuilder(command).redirectError(said.toFile()).start();

        assertEquals(3, process.waitFor());
        assertTrue(Files.readString(said).endsWith("sculpt: standard output cannot be written: it is closed\n"),
                Files.readString(said));
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFault() {
        assertEquals(0, Program.run(failing(3, "Broken pipe"), errors, "plugins"));
        assertEquals("", errors());
    }

    /** What is wrong with the command is what it ends with. */
    @Test
    void theExitCodeOfAFailureStays() {
        assertEquals(2, Program.run(failing(0, "No space left on device"), errors, "report", "nowhere"));
    }

    @Test
    void whatWouldActOnATerminalIsWrittenOut() {
        assertEquals(2, Program.run(failing(0, ""), errors, "validate", "no\u001b[31m\u009b\u202esuch"));

        assertEquals("sculpt: no\\u001b[31m\\u009b\\u202esuch: no such file\n", errors());
    }

    @Test
    void standardOutputIsInUtf8() throws IOException {
        Path pipeline = Files.writeString(folder.resolve("\u6728.yaml"), """
                task: { plugin: truth-table, outputs: { y: "0110" } }
                model: { plugin: mlp, hidden: [2], epochs: 1 }
                """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertEquals(0, Program.run(out, errors, "validate", pipeline.toString()));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith(pipeline + ": valid, 1 network"), errors());
    }
}
