package dev.sculpt.runner.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.view.RecoveryTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    private static final String EXPECTED = """
            name: small
            expected:
              source: a paper
              columns: [task, hiddenLayers, networks, inputSeparability, exactHierarchy, room, group]
              rows:
                - [none, 1, 4, 1, 1, true, g]
                - [b, 1, 4, null, 0, false, g]
                - [b, 2, 4, 0.751, 0.249, true, g]
            """;

    @TempDir
    private Path folder;

    // All layers are one unit wide, no edge lives.
    private static String line(
            String task, int hiddenLayers, String status, boolean exact, boolean other, int triesExact) {
        String none = "[]" + ",[]".repeat(hiddenLayers);
        String zeros = "[0]" + ",[0]".repeat(hiddenLayers);
        return """
                {"index":0,"task":"%s","layers":[1,%s1],"seed":0,"variant":"","status":"%s",\
                "measures":{"exact_hierarchy":%s,"input_separability":true,"hidden_separability":null},\
                "tries":8,"tries_exact":%d,"exact_by_criterion":{"first":%s,"a+b":%s},\
                "settings":{"keep":[{"plugin":"first"}]},"unit_clusters":[[0],%s],"modules":[[0],%s],"rounds":[],\
                "edges":[%s],"weights":[%s],"biases":[%s]}
                """.formatted(task, "1,".repeat(hiddenLayers), status, exact, triesExact, exact, other,
                zeros, zeros, none, none, zeros);
    }

    private static String line(String task, int hiddenLayers, boolean exact, boolean other, int triesExact) {
        return line(task, hiddenLayers, "ok", exact, other, triesExact);
    }

    private Path run(String name, String pipeline, String... lines) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name));
        Files.writeString(run.resolve("pipeline.yaml"), pipeline);
        Files.writeString(run.resolve("networks.jsonl"), String.join("", lines));
        Files.writeString(run.resolve("results.csv"), "task,status\nb,ok\nb,failed\n");
        return run;
    }

    private Path small(String name) throws IOException {
        return run(name, EXPECTED,
                line("c", 1, false, true, 2),
                line("b", 2, true, false, 1), line("b", 2, true, false, 8),
                line("b", 2, true, false, 8), line("b", 2, true, true, 8),
                line("b", 1, false, false, 0));
    }

    private static String refusal(List<Path> folders) {
        return assertThrows(InvalidInputException.class, () -> Recovery.of(folders)).getMessage();
    }

    @Test
    void tables() throws IOException {
        // 4 of 4: from 4 / (4 + 3.8415) = 51.0 %, 6 of 6: from 6 / 9.8415 = 61.0 %; 0 of 1: to 3.8415 / 4.8415 = 79.3
        // %. Published for b with 2 layers is 1 of 4 (0.249 rounded); 4 of 4 beside it has (4 + 4) / C(8,5) = 1/7, so
        // it is not told apart. 4 of 5 beside 1 of 8 has (40 + 1) / C(13,5) = 41 / 1287 = 3.2 %. c has no published
        // rate, the published cell "none" no network.
        assertEquals("""
                      hidden                    first                      a+    any
                task  layers  room  published  (kept)    95 % interval      b    try
                b          1  no          0/4   0/1 =    0.0 to 79.3 %  0/1 =  0/1 =
                b          2              1/4   4/4 =  51.0 to 100.0 %  1/4 =  4/4 =
                c          1                -   0/1      0.0 to 79.3 %  1/1    1/1

                                            first                      a+    any
                total           published  (kept)    95 % interval      b    try
                g, with room          1/4   4/4 =  51.0 to 100.0 %  1/4 =  4/4 =
                g                     1/8   4/5 +   37.6 to 96.4 %  1/5 =  4/5 +
                all, with room        1/4   4/4 =  51.0 to 100.0 %  1/4 =  4/4 =
                all                   1/8   4/5 +   37.6 to 96.4 %  1/5 =  4/5 +
                unpublished             -   0/1      0.0 to 79.3 %  1/1    1/1

                of what was kept    yes    95 % interval  mean  networks
                input_separability  6/6  61.0 to 100.0 %               6

                exact hierarchies, if kept by each criterion; any try: the most that a criterion can reach
                + better, = not told apart from, - worse than published, by Fisher's exact test, two-sided, at 5 %
                published: a paper
                1 of 3 published cells have no networks here
                not counted: 1 failed
                """, new RecoveryTable(Recovery.of(List.of(small("one"))), Optional.empty()).text());
    }

    @Test
    void markdown() throws IOException {
        String markdown = new RecoveryTable(Recovery.of(List.of(small("one"))), Optional.empty()).markdown();

        assertTrue(markdown.startsWith("""
                | task | hidden layers | room | published | first (kept) | 95 % interval | a+b | any try |
                | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |
                | b | 1 | no | 0/4 | 0/1 = | 0.0 to 79.3 % | 0/1 = | 0/1 = |
                """), markdown);
    }

    @Test
    void csvHasARowPerCellCriterionAndMeasure() throws IOException {
        Path run = run("one", EXPECTED,
                line("b", 2, true, false, 1), line("b", 2, true, false, 8),
                line("b", 2, true, false, 8), line("b", 2, true, true, 8), line("c", 1, true, true, 8));

        // 1 of 4: 0.25 -+ as by Wilson, 4.6 to 69.9 %; 4 of 4 beside 3 of 4 (0.751 rounded) has 1.
        assertEquals("""
                task,hidden_layers,group,room,criterion,kept,measure,hits,networks,rate,lower,upper,\
                published_hits,published_networks,published_rate,p_value,verdict,mean
                b,2,g,true,first,true,exact_hierarchy,4,4,1.000000,0.510109,1.000000,1,4,0.249000,0.1429,same,
                b,2,g,true,first,true,input_separability,4,4,1.000000,0.510109,1.000000,3,4,0.751000,1.000,same,
                b,2,g,true,a+b,false,exact_hierarchy,1,4,0.250000,0.045587,0.699358,1,4,0.249000,1.000,same,
                b,2,g,true,any try,false,exact_hierarchy,4,4,1.000000,0.510109,1.000000,1,4,0.249000,0.1429,same,
                c,1,,,first,true,exact_hierarchy,1,1,1.000000,0.206549,1.000000,,,,,,
                c,1,,,first,true,input_separability,1,1,1.000000,0.206549,1.000000,,,,,,
                c,1,,,a+b,false,exact_hierarchy,1,1,1.000000,0.206549,1.000000,,,,,,
                c,1,,,any try,false,exact_hierarchy,1,1,1.000000,0.206549,1.000000,,,,,,
                """, RecoveryCsv.text(Recovery.of(List.of(run))));
    }

    @Test
    void othersMeasuresHaveRatesAndMeans() throws IOException {
        String right = line("b", 2, true, true, 1);
        Path run = run("others", EXPECTED,
                right.replace("\"input_separability\":true", "\"small\":true,\"size\":3.5"),
                right.replace("\"input_separability\":true", "\"small\":false,\"size\":1"),
                right.replace("\"input_separability\":true", "\"small\":null,\"size\":null"));
        Recovery recovery = Recovery.of(List.of(run));

        // 1 of 2: 0.5 -+ as by Wilson. The mean of 3.5 and 1; what is not known does not count.
        assertEquals(List.of("exact_hierarchy", "small", "size"), recovery.measures());
        assertEquals(Optional.of(new MeasureTally(2, 4.5, false)), recovery.tally("size"));
        String csv = RecoveryCsv.text(recovery);
        assertTrue(csv.contains("\nb,2,g,true,first,true,small,1,2,0.500000,0.094531,0.905469,,,,,,\n"
                + "b,2,g,true,first,true,size,,2,,,,,,,,,2.250000\n"), csv);
        String text = new RecoveryTable(recovery, Optional.empty()).text();
        assertTrue(text.contains("""
                of what was kept  yes  95 % interval    mean  networks
                small             1/2  9.5 to 90.5 %                 2
                size                                  2.2500         2
                """), text);
    }

    @Test
    void severalRunsCountTogether() throws IOException {
        // 8 of 8 against 1 of 4: of the C(12,4) = 495 ways to place 4 networks, 3 misses or more fall on the 4 published in
        // 4 of the C(12,3) = 220: 1.8 %.
        Recovery both = Recovery.of(List.of(small("one"), small("two")));

        Comparison twoLayers = both.compare(new Cell("b", 2), "first", "exact_hierarchy");
        assertEquals(new Proportion(8, 8), twoLayers.found());
        assertEquals(4.0 / 220, twoLayers.pValue().getAsDouble(), 1e-12);
        assertEquals(Optional.of(Verdict.BETTER), twoLayers.verdict());
        assertEquals(2, both.failed());
    }

    @Test
    void partsOfSeveralPipelinesAreReadFromTheirRun() throws IOException {
        Path run = run("parts", "name: all\npipelines:\n  - " + EXPECTED.indent(4).strip() + "\n",
                line("b", 2, true, true, 1));

        assertEquals(3, Recovery.of(List.of(run)).expected().rates().size());
    }

    @Test
    void withoutPublishedRatesThereAreCountsAlone() throws IOException {
        Path run = run("plain", "name: plain\n", line("b", 2, true, true, 1), line("b", 2, true, false, 1));

        assertEquals("""
                      hidden   a+                  first  any
                task  layers    b  95 % interval  (kept)  try
                b          2  1/2  9.5 to 90.5 %     2/2  2/2

                        a+                  first  any
                total    b  95 % interval  (kept)  try
                all    1/2  9.5 to 90.5 %     2/2  2/2

                of what was kept    yes    95 % interval  mean  networks
                input_separability  2/2  34.2 to 100.0 %               2

                exact hierarchies, if kept by each criterion; any try: the most that a criterion can reach
                not counted: 1 failed
                """, new RecoveryTable(Recovery.of(List.of(run)), Optional.of("a+b")).text());
    }

    @Test
    void foldersThatAreNoFinishedRunsAreRefused() throws IOException {
        Path run = small("one");
        Path broken = run("broken", EXPECTED, line("b", 1, true, true, 1), "{\"task\":\"b\"}\n");
        Path half = small("half");
        Files.delete(half.resolve("results.csv"));

        assertEquals(half + ": is not the folder of a run, it has no results.csv", refusal(List.of(run, half)));
        assertEquals(run + ": is given twice; its networks would count twice", refusal(List.of(run, run)));
        assertEquals(broken.resolve("networks.jsonl") + " line 2 is not as a run writes it: \"layers\" is missing",
                refusal(List.of(broken)));
    }

    @Test
    void whatGotNoFurtherIsSaidAndCounts() throws IOException {
        Path run = run("hard", "name: hard\n", line("b", 1, true, true, 1), line("b", 1, "not-learned", false, false, 0),
                line("b", 1, "not-pruned", false, false, 0), line("b", 1, "not-pruned", false, false, 0));

        String text = new RecoveryTable(Recovery.of(List.of(run)), Optional.empty()).text();

        assertTrue(text.contains("1/4"), text);
        assertTrue(text.contains("""
                counted as not recovered: 1 not-learned
                counted as not recovered: 2 not-pruned
                not counted: 1 failed
                """), text);
    }

    @Test
    void whatARunLacksIsSaid() throws IOException {
        Path run = run("half", "name: half\n", line("b", 1, true, true, 1), line("b", 1, true, true, 1));
        Files.writeString(run.resolve("provenance.json"), """
                {"version": "1", "commit": "", "plugins": [], "networks": 5, "seeds": [], "sessions": []}
                """);

        Recovery recovery = Recovery.of(List.of(run)); // results.csv has one more that failed

        assertEquals(List.of(run + " is unfinished: 2 of 5 networks are missing"), recovery.unfinished());
        assertTrue(new RecoveryTable(recovery, Optional.empty()).text()
                .endsWith("not counted: 1 failed\n" + run + " is unfinished: 2 of 5 networks are missing\n"));
    }

    @Test
    void runsThatStateDifferentRatesAreNotCountedTogether() throws IOException {
        Path other = run("other", EXPECTED.replace("0.249", "0.5"), line("b", 2, true, true, 1));

        assertTrue(refusal(List.of(small("one"), other)).contains("other rates for b with 2 hidden layers stand at"));
    }
}
