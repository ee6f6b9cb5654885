package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.AbstractModule;
import dev.sculpt.runner.faults.FailingAt;
import dev.sculpt.runner.faults.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of a run that are gone, changed or of another run: what can be made again is, the rest is refused. */
class DamagedRunTest {

    @TempDir
    private Path folder;
    private SmallRun run;
    private Path out;
    private Map<String, byte[]> whole;

    @BeforeEach
    void aCompleteRun() throws IOException {
        run = SmallRun.in(folder);
        out = folder.resolve("out");
        Sculpt sculpt = run.begin(out, Faults.NONE);
        assertEquals(0, sculpt.exitCode(), sculpt.err());
        whole = SmallRun.files(out);
    }

    @Test
    void whateverIsGoneIsMadeAgain() throws IOException {
        for (String name : whole.keySet()) {
            if (!name.equals("pipeline.yaml") && !name.equals("provenance.json")) {
                Files.delete(out.resolve(name));
                assertMadeAgain(name, name.contains("/") ? "is not as the run wrote it" : "is gone");
            }
        }
    }

    @Test
    void whateverWasChangedIsMadeAgain() throws IOException {
        for (String name : List.of("networks.jsonl", "results.csv", "recovery.csv", "comparison.csv", "comparison.json",
                "summary.txt", "hierarchies/0000-p-4-6-2-s0.dot")) {
            Path file = out.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertMadeAgain(name, "is not as the run wrote it");
        }
    }

    /** Whatever is left of them: where they break is of no use to whom has changed or cut them. */
    @ParameterizedTest
    @CsvSource({
        "results.csv, 300", "results.csv, 40", "results.csv, 0", "networks.jsonl, 1000", "networks.jsonl, 3",
        "networks.jsonl, 0",
    })
    void resultsThatWereCutOffAreSaidWithWhatMakesThemAgain(String name, int bytes) throws IOException {
        Path file = out.resolve(name);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), bytes));
        String said = "sculpt: " + file + ": is not as the run wrote it; it is made again by: sculpt resume " + out + "\n";

        for (Sculpt refused : List.of(Sculpt.run("report", out), Sculpt.run("report", out, "--html"),
                Sculpt.run("compare", out))) {
            assertEquals(2, refused.exitCode());
            assertEquals(said, refused.err());
            assertEquals("", refused.out());
        }
        if (name.equals("networks.jsonl")) {
            assertEquals(said, Sculpt.run("draw", out, "--out", folder.resolve("a.svg")).err());
        }
        assertMadeAgain(name, "is not as the run wrote it");
    }

    private void assertMadeAgain(String name, String why) throws IOException {
        Sculpt again = run.resume(out, Faults.NONE);
        String top = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
        assertEquals(0, again.exitCode(), name + ": " + again.err());
        assertTrue(again.err().startsWith("sculpt: " + out.resolve(top) + ": " + why + "; it is made again\n"), again.err());
        SmallRun.assertSame(whole, out, name);
        Sculpt complete = run.resume(out, Faults.NONE);
        assertTrue(complete.out().endsWith("the run is complete: " + out + "\n"), complete.out());
        assertEquals("", complete.err());
    }

    /** Nothing is run again for it; only how long each network took is lost. */
    @Test
    void resultsThatAreGoneAreMadeOfTheNetworks() throws IOException {
        List<String> rows = Files.readAllLines(out.resolve("results.csv"));
        Files.delete(out.resolve("results.csv"));
        Sculpt again = run.resume(out, Faults.NONE);
        assertTrue(again.err().contains("\n4 of 4 networks are finished, 0 to run\n"), again.err());
        assertEquals(rows.get(1).replaceFirst(",\\d+\\.\\d{3},(?=[a-z-]+,\\d+,)", ",,"),
                Files.readAllLines(out.resolve("results.csv")).get(1));
        Sculpt report = Sculpt.run("report", out);
        assertEquals(0, report.exitCode(), report.err());
    }

    @Test
    void aPipelineThatWasChangedIsRefused() throws IOException {
        Path unfinished = unfinished("half");
        for (Path each : List.of(out, unfinished)) {
            Files.writeString(each.resolve("pipeline.yaml"),
                    Files.readString(each.resolve("pipeline.yaml")).replace("epochs: 2", "epochs: 3"));
            Sculpt refused = run.resume(each, Faults.NONE);
            assertEquals(2, refused.exitCode());
            assertEquals("sculpt: " + each.resolve("pipeline.yaml")
                    + ": is not as the run wrote it; results could differ", refused.err().lines().reduce((a, b) -> b).get());
        }
    }

    private Path unfinished(String name) throws IOException {
        return unfinished(run, name);
    }

    // With two networks in its journal.
    private Path unfinished(SmallRun run, String name) throws IOException {
        Path half = folder.resolve(name);
        FailingAt never = FailingAt.never();
        run.begin(folder.resolve(name + "-whole"), never);
        int third = 0;
        for (int lines = 0; lines < 3; third++) {
            lines += never.heard().get(third).equals("WRITE journal") ? 1 : 0;
        }
        assertEquals(3, run.begin(half, FailingAt.deadFrom(third)).exitCode());
        return half;
    }

    @Test
    void aJournalOfAnotherRunIsRefusedByItsLine() throws IOException {
        Path half = unfinished("half");
        Path pipeline = Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("p.yaml"),
                Files.readString(run.pipeline()).replace("seeds: [0, 1]", "seeds: [5, 6]"));
        SmallRun other = new SmallRun(pipeline);
        Path theirs = unfinished(other, "theirs");
        Files.copy(half.resolve("journal"), theirs.resolve("journal"), StandardCopyOption.REPLACE_EXISTING);
        Sculpt refused = other.resume(theirs, Faults.NONE);
        assertEquals(2, refused.exitCode(), refused.err());
        assertEquals("sculpt: " + theirs.resolve("journal")
                + " line 1: has network 0 of another run: its seed is 0, here 5\n", refused.err());
    }

    @Test
    void aDamagedLineIsSaidAndItsNetworkRunAgain() throws IOException {
        Path half = unfinished("half");
        byte[] journal = Files.readAllBytes(half.resolve("journal"));
        journal[100] ^= 1;
        Files.write(half.resolve("journal"), journal);
        Sculpt resumed = run.resume(half, Faults.NONE);
        assertEquals(0, resumed.exitCode());
        assertTrue(resumed.err().startsWith("sculpt: " + half.resolve("journal")
                + ": line 1 is damaged; what was there is run again\n1 of 4 networks are finished, 3 to run\n"),
                resumed.err());
        SmallRun.assertSame(whole, half, "damaged");
    }

    @Test
    void whatKilledProcessesLeftIsRemoved() throws IOException {
        Path half = unfinished("half");
        for (String left : List.of("summary.txt.part", "hierarchies/0000-p.dot.part", "failures/9.log.part")) {
            Files.createDirectories(half.resolve(left).getParent());
            Files.writeString(half.resolve(left), "half of a");
        }
        assertEquals(0, run.resume(half, Faults.NONE).exitCode());
        SmallRun.assertSame(whole, half, "left");
        assertFalse(Files.exists(half.resolve("failures")));
    }

    @Test
    void aClockThatIsSetBackIsNoMatter() throws IOException {
        Path runs = folder.resolve("runs");
        for (String now : List.of("2100-01-01T00:00:02Z", "2100-01-01T00:00:01Z", "2100-01-01T00:00:02Z")) {
            Sculpt begun = Sculpt.runWith(new AbstractModule() {
                @Override
                protected void configure() {
                    bind(Clock.class).toInstance(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
                    bind(RunsFolder.class).toInstance(new RunsFolder(runs));
                }
            }, "run", run.pipeline());
            assertEquals(0, begun.exitCode(), begun.err());
        }
        try (Stream<Path> made = Files.list(runs)) {
            for (Path each : made.toList()) {
                SmallRun.assertSame(whole, each, "under another clock");
                assertFalse(Files.readString(each.resolve("provenance.json")).contains("\"wall_seconds\" : -"));
            }
        }
        try (Stream<Path> made = Files.list(runs)) {
            assertEquals(List.of("p-21000101-000001", "p-21000101-000002", "p-21000101-000002-2"),
                    made.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }
}
