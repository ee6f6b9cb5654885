package dev.sculpt.runner.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.measure.UnitNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunWriterTest {

    private static final List<NetworkResult> RESULTS = List.of(
            SmallResults.exact(0, "a", 0), SmallResults.failed(1, "a", 1), SmallResults.wrong(2, "a", 2),
            SmallResults.exact(3, "b", 0), SmallResults.wrong(4, "b", 1));

    @TempDir
    private Path folder;

    private static RunWriter writer(Path folder) {
        return new RunWriter(folder, result -> UnitNames.numbered(4, 2));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    private Map<String, String> run(String name, List<NetworkResult> results) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name));
        try (RunWriter writer = writer(run)) {
            results.forEach(writer);
            writer.finish();
        }
        return files(run);
    }

    @Test
    void filesOfARun() throws IOException {
        Map<String, String> files = run("run", RESULTS);
        assertEquals(
                List.of("hierarchies/0000-a-4-3-2-s0.dot", "hierarchies/0000-a-4-3-2-s0.graphml",
                        "hierarchies/0002-a-4-3-2-s2.dot", "hierarchies/0002-a-4-3-2-s2.graphml",
                        "hierarchies/0003-b-4-3-2-s0.dot", "hierarchies/0003-b-4-3-2-s0.graphml",
                        "hierarchies/0004-b-4-3-2-s1.dot", "hierarchies/0004-b-4-3-2-s1.graphml",
                        "networks.jsonl", "results.csv"),
                List.copyOf(files.keySet()));
        assertEquals(1 + 5, files.get("results.csv").lines().count());
        assertEquals(4, files.get("networks.jsonl").lines().count());
    }

    @Test
    void orderOfArrivalDoesNotMatter() throws IOException {
        Map<String, String> inOrder = run("in order", RESULTS);
        Random random = new Random(5);
        for (int trial = 0; trial < 10; trial++) {
            List<NetworkResult> shuffled = new ArrayList<>(RESULTS);
            Collections.shuffle(shuffled, random);
            assertEquals(inOrder, run("shuffled " + trial, shuffled));
        }
    }

    @Test
    void resultsThatNeverCameAreLeftOut() throws IOException {
        Map<String, String> files = run("stopped", List.of(RESULTS.get(4), RESULTS.get(0), RESULTS.get(2)));
        assertEquals(List.of("a,4-3-2,0", "a,4-3-2,2", "b,4-3-2,1"), files.get("results.csv").lines()
                .skip(1)
                .map(line -> line.substring(0, 9))
                .toList());
    }

    @Test
    void nothingHasItsNameBeforeTheEnd() throws IOException {
        try (RunWriter writer = writer(folder)) {
            writer.accept(RESULTS.get(0));
            assertFalse(Files.exists(folder.resolve("results.csv")));
            assertFalse(Files.exists(folder.resolve("networks.jsonl")));
            assertTrue(Files.exists(folder.resolve("hierarchies/0000-a-4-3-2-s0.dot")));
        }
        assertEquals(List.of("hierarchies/0000-a-4-3-2-s0.dot", "hierarchies/0000-a-4-3-2-s0.graphml"),
                List.copyOf(files(folder).keySet()), "what was not finished is removed");
    }

    @Test
    void secondResultOfAnIndexIsRefused() {
        try (RunWriter writer = writer(folder)) {
            writer.accept(RESULTS.get(0));
            writer.accept(RESULTS.get(2));
            assertThrows(IllegalArgumentException.class, () -> writer.accept(RESULTS.get(0)));
            assertThrows(IllegalArgumentException.class, () -> writer.accept(RESULTS.get(2)));
        }
    }
}
