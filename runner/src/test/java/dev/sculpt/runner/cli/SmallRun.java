package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import dev.sculpt.runner.faults.Faults;
import dev.sculpt.runner.faults.FaultyFileSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A run of four networks that leaves every file that a run can leave, and takes a fraction of a second.
 *
 * @param pipeline its file
 */
record SmallRun(Path pipeline) {

    /** Writes the pipeline into a folder. */
    static SmallRun in(Path folder) throws IOException {
        return new SmallRun(Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: random-hierarchy, inputs: 4, shape: split, seed: 3 }
                model: { plugin: mlp, hidden: [6], epochs: 2 }
                pruning: [{ plugin: units, step: 50 }]
                expected:
                  columns: [task, hiddenLayers, networks, exactHierarchy]
                  rows: [[p, 1, 4, 0.5]]
                compare:
                  baseline: straight
                  variants: { straight: {}, bent: { model.activation: sigmoid } }
                seeds: [0, 1]
                """));
    }

    /** Runs it into a folder. */
    Sculpt begin(Path out, Faults faults) {
        return sculpt(out, faults, "run", pipeline, "--out", out, "--threads", 1);
    }

    /** Resumes it in a folder. */
    Sculpt resume(Path out, Faults faults) {
        return sculpt(out, faults, "run", "--resume", out, "--threads", 1);
    }

    private static Sculpt sculpt(Path out, Faults faults, Object... arguments) {
        Path runs = new FaultyFileSystem(out, faults).path(out.resolveSibling("runs"));
        return Sculpt.runWith(around(runs), arguments);
    }

    /** Returns what binds the folder of runs, and so the file system. */
    static Module around(Path runs) {
        return new AbstractModule() {
            @Override
            protected void configure() {
                bind(Clock.class).toInstance(Clock.systemUTC());
                bind(RunsFolder.class).toInstance(new RunsFolder(runs));
            }
        };
    }

    /** Brings what is left in a folder to its end: resumes a run that was begun, begins one where none was. */
    Sculpt end(Path out) {
        return Files.exists(out.resolve("pipeline.yaml")) ? resume(out, Faults.NONE) : begin(out, Faults.NONE);
    }

    /** Returns the files of a run but for times: what must be the same. */
    static Map<String, byte[]> files(Path run) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(run)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = run.relativize(path).toString();
                files.put(name, switch (name) {
                    case "provenance.json", "summary.txt", "comparison.csv", "comparison.json" -> new byte[0];
                    case "results.csv" -> Files.readString(path).replaceAll(",\\d*\\.?\\d*,(?=[a-z-]+,\\d+,\\d*,)", ",,")
                            .getBytes(StandardCharsets.UTF_8);
                    default -> Files.readAllBytes(path);
                });
            }
        }
        return files;
    }

    /** Returns whether the files of a run are the same. */
    static boolean isSame(Map<String, byte[]> whole, Path run) throws IOException {
        Map<String, byte[]> found = files(run);
        return whole.keySet().equals(found.keySet())
                && whole.keySet().stream().allMatch(name -> Arrays.equals(whole.get(name), found.get(name)));
    }

    static void assertSame(Map<String, byte[]> whole, Path run, String what) throws IOException {
        Map<String, byte[]> found = files(run);
        assertEquals(whole.keySet(), found.keySet(), what);
        for (String name : whole.keySet()) {
            assertArrayEquals(whole.get(name), found.get(name), what + ": " + name);
        }
    }
}
