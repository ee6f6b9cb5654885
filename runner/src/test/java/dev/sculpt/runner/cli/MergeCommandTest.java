package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.run.Machine;
import dev.sculpt.runner.run.OpenRun;
import dev.sculpt.runner.run.RunFolder;
import dev.sculpt.runner.run.Session;
import dev.sculpt.runner.run.ShardSet;
import dev.sculpt.runner.stranger.MoodyPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeCommandTest {

    private static final String STAGES = """
            task: { plugin: function-graph, name: both, inputs: 2, outputs: { y: x0 and x1 } }
            model: { plugin: mlp, hidden: [4], epochs: 20 }
            """;
    private static final String COMPARED = """
            pruning:
              - { plugin: units, step: [25, 50] }
            compare:
              variants:
                paper: {}
                random: { pruning.units.score: random }
              criteria: [fewest-units]
            expected:
              columns: [task, hiddenLayers, networks, exactHierarchy]
              rows: [[both, 1, 12, 0.5]]
            seeds: 0..4
            """;

    @TempDir
    private Path folder;
    private Path pipeline;

    @BeforeEach
    void aPipelineOfTenNetworks() throws IOException {
        pipeline = Files.writeString(folder.resolve("p.yaml"), "name: ten\n" + STAGES + COMPARED);
    }

    private Path shard(int number, int of, Object... more) {
        return shardIn(folder.resolve("shard-" + number), number + "/" + of, more);
    }

    private Path shardIn(Path out, String shard, Object... more) {
        Sculpt run = Sculpt.run(Stream.concat(Stream.of("run", pipeline, "--shard", shard, "--out", out),
                Stream.of(more)).toArray());
        assertTrue(run.exitCode() < 2, run.err());
        return out;
    }

    private List<Path> shards(int of) {
        List<Path> shards = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            shards.add(shard(number, of));
        }
        return shards;
    }

    private Sculpt merge(List<Path> shards, Object... more) {
        return Sculpt.run(Stream.of(Stream.of("merge"), shards.stream(), Stream.of("--out", folder.resolve("merged")),
                Stream.of(more)).flatMap(words -> words).toArray());
    }

    private void assertRefused(Sculpt merge, String... lines) {
        assertEquals(2, merge.exitCode(), merge.out());
        assertEquals(Arrays.stream(lines).map(line -> "sculpt: " + line).toList(), merge.err().lines().toList());
        assertFalse(Files.exists(folder.resolve("merged")));
    }

    private static void replace(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(old), text);
        Files.writeString(file, text.replace(old, replacement));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 12})
    void shardsMergeIntoTheBytesOfOneRun(int of) throws IOException {
        Path whole = folder.resolve("whole");
        assertEquals(0, Sculpt.run("run", pipeline, "--out", whole).exitCode());
        List<Path> shards = new ArrayList<>(shards(of));
        shards.add(shards.remove(0)); // in any order
        Sculpt merge = merge(shards);
        assertEquals(0, merge.exitCode(), merge.err());
        RunBytes.assertSame(whole, folder.resolve("merged"));
    }

    @Test
    void provenanceTellsTheShardsAndTheirMachines() throws IOException {
        List<Path> shards = shards(2);
        replace(shards.get(1).resolve("provenance.json"), "\"processor\" : \"", "\"processor\" : \"Other ");
        Sculpt merge = merge(shards);
        assertTrue(merge.err().startsWith("sculpt: the shards were computed on different machines"), merge.err());
        assertTrue(merge.err().contains("\n  Other "), merge.err());
        JsonNode provenance = new ObjectMapper().readTree(folder.resolve("merged/provenance.json").toFile());
        assertEquals(10, provenance.get("networks").asInt());
        assertEquals(List.of("1/2", "2/2"), provenance.get("shards").findValuesAsText("shard"));
        assertEquals(shards.get(1).toString(), provenance.get("shards").get(1).get("folder").asText());
        assertEquals(3, provenance.get("sessions").size());
        assertEquals("2/2", provenance.get("sessions").get(1).get("shard").asText());
        assertTrue(provenance.get("sessions").get(1).get("processor").asText().startsWith("Other "));
        assertEquals("merge", provenance.get("sessions").get(2).get("command_line").get(0).asText());
    }

    @Test
    void whatIsMissingOrTwiceIsSaidWithHowToRunIt() {
        Path first = shard(1, 4);
        Path second = shard(2, 4);
        Path again = shardIn(folder.resolve("again"), "2/4");
        assertRefused(merge(List.of(first, second, second)), second + ": is given twice",
                "shards 3/4, 4/4 are missing, 4 networks; run each as in: sculpt run " + first
                        + "/pipeline.yaml --shard 3/4 --out DIR");
        assertRefused(merge(List.of(first, second, again)),
                "shard 2/4 is there twice, its 3 networks with it; give one of: " + second + ", " + again,
                "shards 3/4, 4/4 are missing, 4 networks; run each as in: sculpt run " + first
                        + "/pipeline.yaml --shard 3/4 --out DIR");
    }

    @Test
    void whatIsNoShardOfTheRunIsSaid() throws IOException {
        Path first = shard(1, 2);
        Path whole = folder.resolve("whole");
        Sculpt.run("run", pipeline, "--out", whole);
        Path otherCount = shardIn(folder.resolve("other-count"), "2/3");
        Path otherPipeline = shardIn(folder.resolve("other-pipeline"), "2/2", "--set", "model.epochs=3");
        Path nowhere = folder.resolve("nowhere");
        assertRefused(merge(List.of(first, whole, nowhere, first, otherCount, otherPipeline)),
                whole + ": holds a run of all networks, no shard of one; nothing is to be merged",
                nowhere + ": is not the folder of a shard, it has no pipeline.yaml",
                first + ": is given twice",
                otherCount + ": is shard 2/3, and " + first + " is shard 1/2; "
                        + "shards of one run say the same number of shards",
                otherPipeline + ": is of another pipeline than " + first + " (there): "
                        + "\"model.epochs\" is 20 there and 3 here");
    }

    @Test
    void anotherProgramOrPluginOrFileIsRefused() throws IOException {
        List<Path> shards = shards(2);
        replace(shards.get(0).resolve("provenance.json"), "\"plugins\" : [ ]",
                "\"plugins\" : [ { \"jar\" : \"mine.jar\", \"sha256\" : \"00ff\" } ]");
        replace(shards.get(1).resolve("provenance.json"), "\"plugins\" : [ ]",
                "\"plugins\" : [ { \"jar\" : \"mine.jar\", \"sha256\" : \"00fe\" } ]");
        replace(shards.get(1).resolve("provenance.json"), "\"files\" : [ ]",
                "\"files\" : [ { \"file\" : \"a.csv\", \"bytes\" : 1, \"sha256\" : \"aa\" } ]");
        replace(shards.get(1).resolve("provenance.json"), "\"version\" : \"", "\"version\" : \"9.");
        Sculpt merge = merge(shards);
        assertEquals(2, merge.exitCode());
        List<String> lines = merge.err().lines().toList();
        assertEquals(3, lines.size(), merge.err());
        assertTrue(lines.get(0).matches("sculpt: " + shards.get(1) + ": it was begun with sculpt 9\\..*, this is .*; "
                + "shards are merged by the program that ran them"), merge.err());
        assertEquals("sculpt: " + shards.get(1) + ": read a.csv, which was not there for " + shards.get(0), lines.get(1));
        assertEquals("sculpt: " + shards.get(1) + ": was not run with the plugin jar mine.jar as it was for "
                + shards.get(0),
                lines.get(2));
    }

    @Test
    void moreJarsThanOtherShardsHadDoNoHarm() throws IOException {
        List<Path> shards = shards(2);
        replace(shards.get(0).resolve("provenance.json"), "\"plugins\" : [ ]",
                "\"plugins\" : [ { \"jar\" : \"mine.jar\", \"sha256\" : \"00ff\" } ]");
        assertEquals(0, merge(shards).exitCode());
        assertTrue(Files.readString(folder.resolve("merged/provenance.json")).contains("\"plugins\" : [ ]"));
    }

    @Test
    void whatWasLostFromACompleteShardIsSaid() throws IOException {
        List<Path> shards = shards(2);
        Path second = shards.get(1);
        for (String name : List.of("networks.jsonl", "results.csv")) {
            List<String> lines = Files.readAllLines(second.resolve(name));
            Files.write(second.resolve(name), lines.subList(0, lines.size() - 1));
        }
        assertRefused(merge(shards), second + ": shard 2/2 was complete, and 1 network is missing in its files now; "
                + "run it again by: sculpt run " + second + "/pipeline.yaml --shard 2/2 --out DIR");
    }

    /** One digit of a result, which no other file contradicts. */
    @Test
    void whatWasChangedInACompleteShardIsSaid() throws IOException {
        List<Path> shards = shards(2);
        Path networks = shards.get(1).resolve("networks.jsonl");
        StringBuilder text = new StringBuilder(Files.readString(networks));
        int digit = text.indexOf(".", text.indexOf("\"weights\"")) + 1;
        text.setCharAt(digit, text.charAt(digit) == '5' ? '6' : '5');
        Files.writeString(networks, text);
        assertRefused(merge(shards), networks + ": is not as the run wrote it; it is made again by: sculpt resume "
                + shards.get(1));
    }

    @Test
    void aNetworkOfAnotherShardIsFound() throws IOException {
        List<Path> shards = shards(2);
        for (String name : List.of("networks.jsonl", "results.csv")) {
            Files.copy(shards.get(0).resolve(name), shards.get(1).resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        assertRefused(merge(shards), shards.get(1) + ": has network 0, which is twice there or not in shard 2/2");
    }

    @Test
    void networksThatAPluginFailedOnAreMergedAndCanBeResumed() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        JarPacker.packClasses(plugins.resolve("moody.jar"), List.of(MoodyPlugin.class, MoodyPlugin.Mood.class,
                MoodyPlugin.MoodSettings.class, classNamed("MoodyPlugin$Moody"), classNamed("MoodyPlugin$1")));
        pipeline = Files.writeString(folder.resolve("q.yaml"), STAGES
                + "pruning: [{ plugin: moody, mood: throws-on-seed-one }]\nseeds: 0..4\n");
        Path whole = folder.resolve("whole");
        assertEquals(1, Sculpt.run("run", pipeline, "--plugins", plugins, "--out", whole).exitCode());
        List<Path> shards = List.of(shard(1, 2, "--plugins", plugins), shard(2, 2, "--plugins", plugins));

        Sculpt merge = merge(shards);
        assertEquals(1, merge.exitCode(), merge.err());
        assertTrue(merge.out().contains("4 of 5 networks are finished\n"), merge.out());
        Path merged = folder.resolve("merged");
        RunBytes.assertSame(whole, merged);
        assertTrue(Files.readString(merged.resolve("failures/1.log")).contains("\tat "), "the trace is kept");
        Sculpt resumed = Sculpt.run("run", "--resume", merged, "--plugins", plugins);
        assertEquals(1, resumed.exitCode());
        assertTrue(resumed.err().contains("4 of 5 networks are finished, 1 to run"), resumed.err());
    }

    private static Class<?> classNamed(String name) {
        try {
            return Class.forName(MoodyPlugin.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingIsWrittenIntoAnotherRun() throws IOException {
        List<Path> shards = shards(2);
        Files.createDirectory(folder.resolve("merged"));
        Files.writeString(folder.resolve("merged/mine.txt"), "mine");
        Sculpt merge = merge(shards);
        assertEquals(2, merge.exitCode());
        assertEquals("sculpt: --out " + folder.resolve("merged") + ": is not empty; "
                + "a run never writes into another's results\n", merge.err());
    }

    @Test
    void aMergeThatWasKilledIsTakenUpAndTheResultIsTheSame() throws Exception {
        Path whole = folder.resolve("whole");
        Sculpt.run("run", pipeline, "--out", whole);
        List<Path> shards = shards(2);
        ShardSet set = ShardSet.of(shards, BuildInfo.build(List.of()));
        Path merged = RunFolder.forMerge(folder.resolve("merged"), set);
        Session session = new Session(List.of("merge"), 1, Machine.here(), Instant.now());
        try (OpenRun killed = OpenRun.merge(merged, set, session)) {
            set.read(network -> {
                if (killed.finished() < 7) {
                    killed.accept(network);
                }
            });
        }
        assertEquals(2, merge(List.of(shards.get(0))).exitCode());
        assertEquals(0, merge(shards).exitCode());
        RunBytes.assertSame(whole, merged);
    }

    @Test
    void aShardThatWasKilledIsToBeFinishedFirst() throws Exception {
        List<Path> shards = shards(2);
        Path second = shards.get(1);
        Files.createFile(second.resolve("journal"));
        Files.delete(second.resolve("results.csv"));
        assertRefused(merge(shards), second + ": shard 2/2 is unfinished, 5 of its 5 networks are missing; finish it by: "
                + "sculpt resume " + second);
        assertEquals(0, Sculpt.run("run", "--resume", second).exitCode());
        assertEquals(0, merge(shards).exitCode());
    }
}
