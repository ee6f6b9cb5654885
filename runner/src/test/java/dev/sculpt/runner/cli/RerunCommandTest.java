package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.AbstractModule;
import dev.sculpt.runner.stranger.GatePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RerunCommandTest {

    @TempDir
    private Path folder;
    private Path run;

    @BeforeEach
    void finishedRun() throws IOException {
        Files.writeString(folder.resolve("columns.txt"), "y: 0001\n");
        Path pipeline = Files.writeString(folder.resolve("small.yaml"), """
                task: { plugin: truth-table, path: columns.txt }
                model: { plugin: mlp, hidden: [4], epochs: 3 }
                pruning:
                  - { plugin: edges, step: [20, 50], accuracy: 0 }
                seeds: 0..3
                """);
        run = folder.resolve("run");
        Sculpt first = Sculpt.run("run", pipeline, "--out", run, "--threads", "1", "--hierarchies", "3");
        assertEquals(0, first.exitCode(), first.err());
    }

    private Sculpt rerun(Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = "rerun";
        arguments[1] = run;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Sculpt.run(arguments);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(run.resolve(file));
        assertTrue(text.contains(from), text);
        Files.writeString(run.resolve(file), text.replaceFirst(Pattern.quote(from), to));
    }

    @Test
    void theSameBytesWhateverTheThreads() {
        Path again = folder.resolve("again");

        Sculpt rerun = rerun("--out", again, "--threads", "3");

        assertEquals(0, rerun.exitCode(), rerun.out() + rerun.err());
        assertTrue(rerun.out().endsWith("results: " + again + "\nthe same as " + run
                + ": networks.jsonl, results.csv but for seconds, 6 files of hierarchies\n"), rerun.out());
        assertFalse(rerun.err().contains("its "), rerun.err());
    }

    @Test
    void aNewFolderAmongTheOtherRunsIsTaken() {
        AbstractModule fixed = new AbstractModule() {
            @Override
            protected void configure() {
                bind(Clock.class).toInstance(Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
                bind(RunsFolder.class).toInstance(new RunsFolder(folder.resolve("runs")));
            }
        };

        Sculpt rerun = Sculpt.runWith(fixed, "rerun", run);

        assertEquals(0, rerun.exitCode(), rerun.out() + rerun.err());
        assertTrue(Files.exists(folder.resolve("runs/small-20260102-030405/results.csv")), rerun.out());
    }

    @Test
    void theFirstDifferenceOfEachFileIsNamed() throws IOException {
        edit("networks.jsonl", "\"index\":1,\"task\":\"columns\"", "\"index\":1,\"task\":\"smoll\"");
        edit("networks.jsonl", "\"index\":3,\"task\":\"columns\"", "\"index\":3,\"task\":\"smell\"");
        edit("results.csv", "\n2,columns,", "\n2,tall,");
        Path dot = run.resolve("hierarchies/0000-columns-2-4-1-s0.dot");
        Files.writeString(dot, "D" + Files.readString(dot).substring(1));
        Files.delete(run.resolve("hierarchies/0001-columns-2-4-1-s1.graphml"));

        Sculpt rerun = rerun("--out", folder.resolve("again"));

        assertEquals(1, rerun.exitCode());
        assertTrue(rerun.out().endsWith("different from " + run + " (there) in 4 of 4 networks; the first in each file:\n"
                + "  networks.jsonl, network 1: \"task\" is smoll there and columns here\n"
                + "  results.csv, network 2: \"task\" is tall there and columns here\n"
                + "  hierarchies/0000-columns-2-4-1-s0.dot: byte 0 differs\n"), rerun.out());
    }

    @Test
    void secondsAloneMakeNoDifference() throws IOException {
        Path results = run.resolve("results.csv");
        Files.writeString(results, Files.readString(results).replaceAll(",\\d+\\.\\d{3},ok,", ",99.999,ok,"));

        assertEquals(0, rerun("--out", folder.resolve("again")).exitCode());
    }

    @Test
    void aLineThatIsWrittenInAnotherWayIsNotTheSame() throws IOException {
        edit("networks.jsonl", "\"index\":2,", "\"index\": 2,");

        Sculpt rerun = rerun("--out", folder.resolve("again"));

        assertEquals(1, rerun.exitCode());
        assertTrue(rerun.out().contains("in 1 of 4 networks"), rerun.out());
        assertTrue(rerun.out().contains("networks.jsonl, network 2: is written in another way\n"), rerun.out());
    }

    @Test
    void otherCircumstancesAreNamed() throws IOException {
        Files.writeString(folder.resolve("columns.txt"), "y: 0111\n");
        edit("provenance.json", "\"processor\" : \"", "\"processor\" : \"Faster than ");
        edit("provenance.json", "\"version\" : \"", "\"version\" : \"9");

        Sculpt rerun = rerun("--out", folder.resolve("again"));

        assertEquals(1, rerun.exitCode(), rerun.out());
        for (String said : List.of("it was begun with sculpt 9", "columns.txt was changed since the run was begun",
                "its processor was \"Faster than ")) {
            assertTrue(rerun.err().contains(said), rerun.err());
            assertTrue(rerun.out().substring(rerun.out().indexOf("other circumstances:")).contains(said), rerun.out());
        }
    }

    @Test
    void aPluginJarThatIsGoneIsNamed() throws IOException {
        edit("provenance.json", "\"plugins\" : [ ]",
                "\"plugins\" : [ { \"jar\" : \"score.jar\", \"sha256\" : \"00ff\" } ]");

        Sculpt rerun = rerun("--out", folder.resolve("again"));

        assertEquals(0, rerun.exitCode(), rerun.err());
        assertTrue(rerun.out().contains("the plugin jar score.jar it was begun with is missing or was changed"),
                rerun.out());
    }

    /** The seed that fails now did not when the run was recorded, as after a change outside of what is recorded. */
    @Test
    void whatDoesNotFinishIsNotCompared() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        JarPacker.packClasses(plugins.resolve("gate.jar"), List.of(GatePlugin.class.getNestMembers()));
        Path gate = folder.resolve("closed");
        Path pipeline = Files.writeString(folder.resolve("gated.yaml"), Files.readString(folder.resolve("small.yaml"))
                .replace("pruning:", "pruning:\n  - { plugin: gate, closed: " + gate + ", seed: 2, fails: true }"));
        run = folder.resolve("gated");
        assertEquals(0, Sculpt.run("run", pipeline, "--out", run, "--plugins", plugins).exitCode());
        Files.createFile(gate);
        Path again = folder.resolve("again");

        Sculpt rerun = rerun("--out", again, "--plugins", plugins);

        assertEquals(1, rerun.exitCode());
        assertTrue(rerun.out().endsWith("3 of 4 networks are finished\nresume with: sculpt resume " + again
                + " --plugins " + plugins + " --hierarchies 4\nnot compared with " + run
                + ": not every network is finished\n"), rerun.out());
    }

    @Test
    void anUnfinishedRunIsRefused() throws IOException {
        Files.createFile(run.resolve("journal"));

        Sculpt rerun = rerun("--out", folder.resolve("again"));

        assertEquals(2, rerun.exitCode());
        assertEquals("sculpt: " + run + ": is unfinished; finish it by: sculpt resume " + run + "\n", rerun.err());
        assertFalse(Files.exists(folder.resolve("again")));
    }

    @Test
    void aRunThatLostNetworksIsRefused() throws IOException {
        Path networks = run.resolve("networks.jsonl");
        List<String> lines = Files.readAllLines(networks);
        Files.write(networks, lines.subList(0, 3));

        Sculpt rerun = rerun("--out", folder.resolve("again"));

        assertEquals(2, rerun.exitCode());
        assertEquals("sculpt: " + run + ": 1 of its networks are missing in its files\n", rerun.err());
    }

    @Test
    void noRunIsWrittenIntoItsOwnFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), run);

        for (Path inside : List.of(run.resolve("again"), run.resolve("hierarchies/deep/again"), link.resolve("again"))) {
            Sculpt rerun = rerun("--out", inside);

            assertEquals(2, rerun.exitCode(), rerun.out());
            assertEquals("sculpt: --out " + inside + ": lies in the folder of a run, " + run.toRealPath()
                    + "; a run never writes into another's results\n", rerun.err());
            assertFalse(Files.exists(inside));
        }
    }

    @Test
    void whatIsNoRunIsRefused() {
        Sculpt rerun = Sculpt.run("rerun", folder);

        assertEquals(2, rerun.exitCode());
        assertEquals("sculpt: " + folder + ": is not the folder of a run, it has no pipeline.yaml\n", rerun.err());
    }

    @Test
    void theFolderOfTheRunItselfIsNotWrittenInto() {
        Sculpt rerun = rerun("--out", run);

        assertEquals(2, rerun.exitCode());
        assertTrue(rerun.err().contains("is not empty; a run never writes into another's results"), rerun.err());
    }
}
