package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own. Closing it ends the process, should it still run. */
final class SculptProcess implements AutoCloseable {

    private final Process process;
    private final Path output;

    private SculptProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts the program.
     *
     * @param output receives what it prints
     * @param heap the most memory it may use, such as {@code 64m}
     */
    static SculptProcess start(Path output, String heap, Object... arguments) throws IOException {
        return new SculptProcess(new ProcessBuilder(JavaCommand.of(Main.class, List.of("-Xmx" + heap), arguments))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start(), output);
    }

    /** Starts the program, whose standard error goes into a file of its own. */
    static SculptProcess startApart(Path output, Path errors, Object... arguments) throws IOException {
        return new SculptProcess(new ProcessBuilder(JavaCommand.of(Main.class, List.of("-Xmx96m"), arguments))
                .redirectError(errors.toFile())
                .redirectOutput(output.toFile())
                .start(), output);
    }

    /** Waits until this is printed. */
    void awaitText(String text) throws InterruptedException {
        while (!output().contains(text)) {
            assertTrue(process.isAlive(), () -> "ended without \"" + text + "\": " + output());
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
    }

    /** Waits until so many networks are in the journal of a run. */
    void awaitFinished(Path run, int networks) throws InterruptedException, IOException {
        Path journal = run.resolve("journal");
        while (!Files.exists(journal) || Files.readString(journal).lines().count() < networks) {
            assertTrue(process.isAlive(), () -> "ended early: " + output());
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
    }

    /** Tells it to stop, by SIGTERM. */
    void tellToStop() {
        process.destroy();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    String output() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
