package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at random moments of a run: any time after its start, or as soon as one of its files appears. Whatever
 * is left, the run is resumed, or begun anew where nothing had been begun, and ends with the same bytes as one that was
 * never interrupted.
 */
@Timeout(300)
class KillTest {

    /** How a killed run was brought to its end. */
    private enum Way {
        RESUMED, BEGUN_ANEW, COMPLETE
    }

    private static final List<String> APPEARING = List.of("", "journal", "provenance.json.part", "provenance.json",
            "pipeline.yaml.part", "pipeline.yaml", "hierarchies", "networks.jsonl.part", "results.csv", "summary.txt");

    @TempDir
    private Path folder;
    private Path pipeline;
    private Map<String, byte[]> whole;
    private long milliseconds;

    @BeforeEach
    void anUninterruptedRun() throws Exception {
        Files.writeString(folder.resolve("columns.txt"), "y: 0110\nz: 0001\n");
        pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: truth-table, file: columns.txt }
                model: { plugin: mlp, hidden: [6], epochs: 40 }
                pruning:
                  - { plugin: units, step: [25, 50] }
                compare: [fewest-units]
                expected:
                  columns: [task, hiddenLayers, networks, exactHierarchy]
                  rows: [[p, 1, 12, 0.5]]
                sweep: { model.activation: [relu, sigmoid] }
                seeds: 0..9
                """);
        Path run = folder.resolve("whole");
        long start = System.nanoTime();
        Process process = started("run", pipeline, "--out", run);
        assertEquals(0, process.waitFor(), output());
        milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        whole = files(run);
    }

    private Process started(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        command.addAll(List.of("--threads", "2"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    /** Everything but times: what is left of the files of a run must be the same. */
    private static Map<String, byte[]> files(Path run) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(run)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = run.relativize(path).toString();
                files.put(name, switch (name) {
                    case "provenance.json", "summary.txt" -> new byte[0];
                    case "results.csv" -> Files.readString(path).replaceAll(",\\d+\\.\\d{3},(?=[a-z-]+,\\d+,\\d*,)", ",,")
                            .getBytes(StandardCharsets.UTF_8);
                    default -> Files.readAllBytes(path);
                });
            }
        }
        return files;
    }

    @Test
    void killedAtFiveMoments() throws Exception {
        kill(5, 1);
    }

    @Test
    @Tag("long")
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void killedAtTwoHundredMoments() throws Exception {
        kill(200, 2);
    }

    private void kill(int times, long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        for (int trial = 0; trial < times; trial++) {
            Path run = folder.resolve("run" + trial);
            killOnce(started("run", pipeline, "--out", run), run, random);
            boolean begun = Files.exists(run.resolve("pipeline.yaml"));
            if (begun && random.nextInt(3) == 0) {
                killOnce(started("run", "--resume", run), run, random);
            }
            Way way = ended(run, begun);
            assertSame(run, "trial " + trial + ", " + way);
        }
    }

    private void killOnce(Process process, Path run, SplittableRandom random) throws InterruptedException {
        if (random.nextBoolean()) {
            process.waitFor(random.nextLong(milliseconds), TimeUnit.MILLISECONDS);
        } else {
            Path file = run.resolve(APPEARING.get(random.nextInt(APPEARING.size())));
            while (process.isAlive() && !Files.exists(file)) {
                Thread.onSpinWait();
            }
        }
        process.destroyForcibly().waitFor();
    }

    private Way ended(Path run, boolean begun) {
        Sculpt resumed = Sculpt.run("run", "--resume", run);
        if (!begun) {
            assertEquals(2, resumed.exitCode(), resumed.out());
            assertTrue(resumed.err().contains("holds no run"), resumed.err());
            Sculpt anew = Sculpt.run("run", pipeline, "--out", run);
            assertEquals(0, anew.exitCode(), anew.err());
            return Way.BEGUN_ANEW;
        }
        assertEquals(0, resumed.exitCode(), resumed.err());
        return resumed.out().contains("the run is complete") ? Way.COMPLETE : Way.RESUMED;
    }

    private void assertSame(Path run, String what) throws IOException {
        Map<String, byte[]> found = files(run);
        assertEquals(whole.keySet(), found.keySet(), what);
        for (String name : whole.keySet()) {
            assertArrayEquals(whole.get(name), found.get(name), what + ": " + name);
        }
    }
}
