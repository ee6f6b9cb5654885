package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.AbstractModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandModuleTest {

    @TempDir
    private Path folder;

    /** The clock and the folder of runs are those that the test binds. */
    private final class Elsewhere extends AbstractModule {

        @Override
        protected void configure() {
            bind(Clock.class).toInstance(Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneOffset.UTC));
            bind(RunsFolder.class).toInstance(new RunsFolder(folder.resolve("all")));
        }
    }

    @Test
    void aRunIsNamedByTheClockThatIsBound() throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), """
                name: small
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }
                model: { plugin: mlp, hidden: [2], epochs: 1 }
                """);

        Sculpt run = Sculpt.runWith(new Elsewhere(), "run", file);

        assertEquals(0, run.exitCode(), run.err());
        Path out = folder.resolve("all/small-20310203-040506");
        assertTrue(Files.exists(out.resolve("results.csv")), run.out());
        assertTrue(Files.readString(out.resolve("provenance.json")).contains("2031-02-03T04:05:06Z"));
    }
}
