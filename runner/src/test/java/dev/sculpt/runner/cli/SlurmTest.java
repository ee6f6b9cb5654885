package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sculpt.runner.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ten shards on a real Slurm of one node: one is cancelled, all is submitted again, and merged it is one run. */
class SlurmTest {

    private static final Pattern SUBMITTED = Pattern.compile("submitted: shards (\\d+), merge (\\d+)\n");

    @TempDir
    private Path temporary;

    /** The program as a node starts it, from the classes of this test. */
    private Path launcher(Path folder) throws Exception {
        Path launcher = Files.writeString(folder.resolve("sculpt of tests"), """
                #!/bin/bash
                exec %s "$@"
                """.formatted(JavaCommand.line(Main.class, List.of("-Xmx256m"))));
        assertTrue(launcher.toFile().setExecutable(true));
        return launcher;
    }

    @Test
    @Tag("long")
    @Timeout(900)
    void tenShardsOfWhichOneIsCancelledAreOneRun() throws Exception {
        assumeTrue(SlurmCluster.isThere(), "Slurm is not here, or this is not root: apt-get install slurmctld slurmd munge");
        Path folder = Files.createDirectory(temporary.resolve("the job's \"folder\" \u00e9"));
        Path pipeline = Files.writeString(folder.resolve("p q.yaml"), """
                name: array
                task: { plugin: function-graph, name: both, inputs: 4, outputs: { y: (x0 and x1) xor (x2 or x3) } }
                model: { plugin: mlp, hidden: [12, 12], epochs: 600 }
                pruning:
                  - { plugin: units, step: [25, 50] }
                compare:
                  variants:
                    paper: {}
                    random: { pruning.units.score: random }
                seeds: 0..39
                """);
        Path whole = temporary.resolve("whole");
        assertEquals(0, Sculpt.run("run", pipeline, "--out", whole).exitCode());
        Path out = folder.resolve("out");
        Path script = folder.resolve("job.sh");
        Sculpt slurm = Sculpt.run("slurm", pipeline, "--shards", 10, "--parallel", 2, "--out", out,
                "--sculpt", launcher(folder), "--script", script);
        assertEquals(0, slurm.exitCode(), slurm.err());

        try (SlurmCluster cluster = SlurmCluster.start(Files.createDirectory(temporary.resolve("slurm")))) {
            Matcher first = submitted(cluster, folder, script);
            Path third = out.resolve("shard-3");
            cluster.await("a network of shard 3", () -> Files.exists(third.resolve("journal"))
                    && Files.size(third.resolve("journal")) > 0);
            cluster.output("scancel", first.group(1) + "_3");
            cluster.awaitEnd(first.group(1));
            cluster.awaitEnd(first.group(2));
            assertTrue(Files.exists(third.resolve("journal")), "shard 3 is unfinished");
            assertFalse(Files.exists(out.resolve("merged")), "nothing is merged");

            Matcher again = submitted(cluster, folder, script);
            cluster.awaitEnd(again.group(1));
            cluster.awaitEnd(again.group(2));
            Path log = folder.resolve("array-merge-" + again.group(2) + ".log");
            assertTrue(Files.exists(out.resolve("merged/results.csv")), () -> again.group() + read(log));
            assertEquals(List.of("COMPLETED"), cluster.states(again.group(2)));
        }
        RunBytes.assertSame(whole, out.resolve("merged"));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Matcher submitted(SlurmCluster cluster, Path folder, Path script) throws Exception {
        Process bash = cluster.builder("bash", script.toString()).directory(folder.toFile()).start();
        String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher ids = SUBMITTED.matcher(output);
        assertTrue(ids.matches(), output);
        return ids;
    }
}
