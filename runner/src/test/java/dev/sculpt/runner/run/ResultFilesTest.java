package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.SmallResults;
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

class ResultFilesTest {

    private static final List<NetworkResult> RESULTS = List.of(
            SmallResults.exact(0, "a", 0), SmallResults.failed(1, "a", 1), SmallResults.wrong(2, "a", 2),
            SmallResults.exact(3, "b", 0), SmallResults.wrong(4, "b", 1));

    @TempDir
    private Path folder;

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    private Map<String, String> run(String name, int hierarchies, List<NetworkResult> results) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name));
        try (Journal journal = Journal.create(run, RESULTS.size())) {
            results.forEach(journal::append);
            new ResultFiles(run, new ResultColumns(List.of(), List.of()), hierarchies).write(journal, network -> { });
            journal.delete();
        }
        return files(run);
    }

    @Test
    void filesOfARun() throws IOException {
        Map<String, String> files = run("run", 5, RESULTS);
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
        Map<String, String> inOrder = run("in order", 5, RESULTS);
        Random random = new Random(5);
        for (int trial = 0; trial < 10; trial++) {
            List<NetworkResult> shuffled = new ArrayList<>(RESULTS);
            Collections.shuffle(shuffled, random);
            assertEquals(inOrder, run("shuffled " + trial, 5, shuffled));
        }
    }

    @Test
    void resultsThatNeverCameAreLeftOut() throws IOException {
        Map<String, String> files = run("stopped", 5, List.of(RESULTS.get(4), RESULTS.get(0), RESULTS.get(2)));
        assertEquals(List.of("0,a,4-3-2,0", "2,a,4-3-2,2", "4,b,4-3-2,1"), files.get("results.csv").lines()
                .skip(1)
                .map(line -> line.substring(0, 11))
                .toList());
    }

    @Test
    void onlyTheFirstNetworksHaveHierarchyFiles() throws IOException {
        Map<String, String> files = run("few", 3, RESULTS);
        assertEquals(2 * 2, files.keySet().stream().filter(name -> name.startsWith("hierarchies/")).count());
        assertTrue(files.containsKey("hierarchies/0002-a-4-3-2-s2.dot"));
        assertEquals(4, files.get("networks.jsonl").lines().count());
    }
}
