package dev.sculpt.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs on Spark give the bytes of a local run, whatever is lost on the way. */
@Tag("long")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class SparkRunIT {

    private static final int NETWORKS = 200;

    @TempDir
    private Path folder;
    private Path pipeline;
    private Path plugins;
    private Path local;

    /** A file that the pipeline reads, a plugin that was dropped in, variants that share dense networks. */
    @BeforeEach
    void aLocalRun() throws Exception {
        Files.writeString(folder.resolve("columns.txt"), "y0: 0110011001100110\ny1: 0000111111110000\n");
        plugins = Files.createDirectory(folder.resolve("plugins"));
        try (Stream<Path> built = Files.list(Path.of("../example/target"))) {
            Path jar = built.filter(file -> file.getFileName().toString().matches("sculpt-example-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst().orElseThrow();
            Files.copy(jar, plugins.resolve("example.jar"));
        }
        pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: truth-table, path: columns.txt }
                model: { plugin: mlp, hidden: [24, 24], epochs: 60 }
                pruning:
                  - { plugin: units, step: [10, 30, 60] }
                  - { plugin: edges, step: [2, 5] }
                clustering: same-readers
                sweep: { pruning.units.score: [activation-gradient, mean-activation] }
                seeds: 0..99
                """);
        local = folder.resolve("local");
        String printed = Program.run(folder.resolve("local.txt"), arguments("local", local));
        assertTrue(printed.startsWith("0\n"), printed);
    }

    private Object[] arguments(String execution, Path out) {
        return new Object[] {"run", pipeline, "--plugins", plugins, "--out", out, "--set", "execution=" + execution};
    }

    private static String spark(String master) {
        return "{ plugin: spark, master: '" + master + "' }";
    }

    private void assertSame(Path run) throws IOException {
        assertArrayEquals(Files.readAllBytes(local.resolve("networks.jsonl")),
                Files.readAllBytes(run.resolve("networks.jsonl")));
        assertEquals(withoutSeconds(local), withoutSeconds(run));
        assertEquals(NETWORKS + 1, Files.readAllLines(run.resolve("results.csv")).size());
        assertFalse(Files.exists(run.resolve("journal")));
    }

    private static String withoutSeconds(Path run) throws IOException {
        return Files.readString(run.resolve("results.csv")).replaceAll(",\\d+\\.\\d{3},(?=[a-z-]+,\\d+,\\d*,)", ",,");
    }

    private static void awaitFinished(Process process, Path run, int networks, Path output) throws Exception {
        Path journal = run.resolve("journal");
        while (!Files.exists(journal) || Files.readString(journal).lines().count() < networks) {
            assertTrue(process.isAlive(), () -> text(output));
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
    }

    private static String text(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void inThisProcess() throws Exception {
        String printed = Program.run(folder.resolve("output"), arguments(spark("local[2]"), folder.resolve("run")));

        assertTrue(printed.startsWith("0\n"), printed);
        assertSame(folder.resolve("run"));
    }

    @Test
    void onAClusterThatLosesNothing() throws Exception {
        try (StandaloneCluster cluster = new StandaloneCluster(Files.createDirectory(folder.resolve("cluster")), 2)) {
            String printed = Program.run(
                    folder.resolve("output"), arguments(spark(cluster.master()), folder.resolve("run")));

            assertTrue(printed.startsWith("0\n"), printed);
            assertSame(folder.resolve("run"));
        }
    }

    @Test
    void onAClusterThatLosesAWorkerMidway() throws Exception {
        Path run = folder.resolve("run");
        Path output = folder.resolve("output");
        try (StandaloneCluster cluster = new StandaloneCluster(Files.createDirectory(folder.resolve("cluster")), 2)) {
            Process process = Program.start(output, arguments(spark(cluster.master()), run));
            awaitFinished(process, run, NETWORKS / 4, output);
            cluster.kill(0);
            assertTrue(process.waitFor(20, TimeUnit.MINUTES), () -> text(output));

            assertEquals(0, process.exitValue(), () -> text(output));
            assertTrue(text(output).contains(" was lost ("), text(output));
            assertSame(run);
        }
    }

    @Test
    void resumedAfterTheDriverWasKilled() throws Exception {
        Path run = folder.resolve("run");
        Path output = folder.resolve("output");
        try (StandaloneCluster cluster = new StandaloneCluster(Files.createDirectory(folder.resolve("cluster")), 2)) {
            Process process = Program.start(output, arguments(spark(cluster.master()), run));
            awaitFinished(process, run, NETWORKS / 4, output);
            process.destroyForcibly().waitFor();

            String printed = Program.run(folder.resolve("resumed"), "run", "--resume", run, "--plugins", plugins);

            assertTrue(printed.startsWith("0\n"), printed);
            assertTrue(printed.contains(" of 200 networks are finished, "), printed);
            assertSame(run);
        }
    }

    @Test
    void underSparkSubmit() throws Exception {
        List<String> command = Program.java(Program.SPARK.resolve("jars") + "/*");
        command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", "local[2]",
                Program.PLUGIN.resolve("sculpt-spark.jar").toString()));
        Stream.of(arguments("spark", folder.resolve("run"))).map(Object::toString).forEach(command::add);
        Path output = folder.resolve("output");

        Process process = Program.start(output, command);

        assertTrue(process.waitFor(20, TimeUnit.MINUTES), () -> text(output));
        assertEquals(0, process.exitValue(), () -> text(output));
        assertSame(folder.resolve("run"));
    }
}
