package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.Main;
import dev.sculpt.runner.faults.FailingAt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program by SIGKILL at random moments of a run: before a file operation of a random number, or once its journal
 * has a random number of bytes. Whatever is left, the run is resumed, or begun anew where nothing had been begun, and ends
 * with the same bytes as one that was never interrupted.
 */
@Timeout(300)
class KillTest {

    /** How a killed run was brought to its end. */
    private enum Way {
        RESUMED, BEGUN_ANEW, COMPLETE, STUCK, DIFFERING
    }

    private static final long POLL_MILLIS = 2;
    private static final long MOST_SECONDS = 120;

    @TempDir
    private Path folder;
    private Path pipeline;
    private Map<String, byte[]> whole;
    private int operations;
    private long bytes;

    @BeforeEach
    void anUninterruptedRun() throws Exception {
        Files.writeString(folder.resolve("columns.txt"), "y: 0110\nz: 0001\n");
        pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: truth-table, path: columns.txt }
                model: { plugin: mlp, hidden: [6], epochs: 40 }
                pruning:
                  - { plugin: units, step: [25, 50] }
                compare: [fewest-units]
                expected:
                  columns: [task, hiddenLayers, networks, exactHierarchy]
                  rows: [[columns, 1, 12, 0.5]]
                sweep: { model.activation: [relu, sigmoid] }
                seeds: 0..9
                """);
        Path run = folder.resolve("whole");
        FailingAt never = FailingAt.never();
        Sculpt sculpt = new SmallRun(pipeline).begin(run, never);
        assertEquals(0, sculpt.exitCode(), sculpt.err());
        whole = SmallRun.files(run);
        operations = never.heard().size();
        bytes = whole.get("networks.jsonl").length;
    }

    @Test
    void killedAtFiveMoments() throws Exception {
        kill(5, 1);
    }

    @Test
    @Tag("long")
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void killedAtTwoHundredMoments() throws Exception {
        kill(200, 2);
    }

    private void kill(int times, long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Way, Integer> ways = new EnumMap<>(Way.class);
        List<String> wrong = new ArrayList<>();
        for (int trial = 0; trial < times; trial++) {
            Path run = folder.resolve("run" + trial);
            List<String> moments = new ArrayList<>();
            moments.add(killOnce(run, random, "run", pipeline, "--out", run));
            if (Files.exists(run.resolve("pipeline.yaml")) && random.nextInt(4) == 0) {
                moments.add(killOnce(run, random, "run", "--resume", run));
            }
            Way way = ended(run);
            ways.merge(way, 1, Integer::sum);
            if (way == Way.STUCK || way == Way.DIFFERING) {
                wrong.add("trial " + trial + ", " + moments + ": " + way);
            }
        }
        System.out.println("KillTest: " + times + " runs killed: " + ways);
        assertEquals(List.of(), wrong);
    }

    /** Returns when it was killed. */
    private String killOnce(Path run, SplittableRandom random, Object... arguments) throws Exception {
        if (random.nextBoolean()) {
            int number = 1 + random.nextInt(operations);
            Process process = started(KilledMain.class,
                    Stream.concat(Stream.of(run, number), Stream.of(arguments)));
            end(process);
            return "before file operation " + number;
        }
        long size = random.nextLong(bytes);
        Process process = started(Main.class, Stream.of(arguments));
        Path journal = run.resolve("journal");
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)
                && !(Files.exists(journal) && sizeOf(journal) >= size)) {
            // not yet
        }
        end(process.destroyForcibly());
        return "from " + size + " bytes of journal on";
    }

    private static long sizeOf(Path journal) {
        try {
            return Files.size(journal);
        } catch (IOException e) {
            return 0; // it is gone since
        }
    }

    private static void end(Process process) throws InterruptedException {
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process started(Class<?> program, Stream<?> arguments) throws IOException {
        Stream<?> all = Stream.concat(arguments, Stream.of("--threads", "2"));
        return new ProcessBuilder(JavaCommand.of(program, List.of(), all.toArray()))
                .redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
    }

    private Way ended(Path run) throws IOException {
        boolean begun = Files.exists(run.resolve("pipeline.yaml"));
        Sculpt ended = new SmallRun(pipeline).end(run);
        if (ended.exitCode() != 0) {
            System.err.println(run + " is stuck: " + ended.err());
            return Way.STUCK;
        }
        if (!SmallRun.isSame(whole, run)) {
            return Way.DIFFERING;
        }
        return !begun ? Way.BEGUN_ANEW : ended.out().contains("the run is complete") ? Way.COMPLETE : Way.RESUMED;
    }
}
