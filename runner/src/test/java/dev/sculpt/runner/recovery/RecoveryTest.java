package dev.sculpt.runner.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.view.RecoveryTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final String RESULTS = "index,task,layers,seed,variant,seconds,status\n";

    @TempDir
    private Path folder;

    // What a report reads of a line; @ stands for its number.
    private static String line(
            String task, int hiddenLayers, String status, boolean exact, boolean other, int triesExact) {
        return """
                {"index":@,"task":"%s","layers":[1,%s1],"seed":@,"variant":"","status":"%s",\
                "accuracy":1.0,"density_percent":50.0,"units":1,"living_edges":2,\
                "measures":{"exact_hierarchy":%s,"input_separability":true,"hidden_separability":null},\
                "tries":8,"tries_exact":%d,"exact_by_criterion":{"first":%s,"a+b":%s},\
                "settings":{"keep":[{"plugin":"first"}]}}
                """.formatted(task, "1,".repeat(hiddenLayers), status, exact, triesExact, exact, other);
    }

    private static String line(String task, int hiddenLayers, boolean exact, boolean other, int triesExact) {
        return line(task, hiddenLayers, "ok", exact, other, triesExact);
    }

    // As a version writes it that knows what networks are known by.
    private static String known(String line, String model, String method) {
        return line.replace("\"status\"", "\"identity\":{\"task\":\"t\",\"model\":\"%s\",\"method\":\"%s\"},\"status\""
                .formatted(model, method));
    }

    private static String swept(String line, String variant, String swept) {
        return line.replace("\"variant\":\"\"", "\"variant\":\"" + variant + "\",\"swept\":" + swept);
    }

    private static String withSeed(String line, int seed) {
        return line.replace("\"seed\":@", "\"seed\":" + seed);
    }

    private Path run(String name, String pipeline, String... lines) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name));
        Files.writeString(run.resolve("pipeline.yaml"), pipeline);
        StringBuilder numbered = new StringBuilder();
        for (int index = 0; index < lines.length; index++) {
            numbered.append(lines[index].replace("@", String.valueOf(index)));
        }
        Files.writeString(run.resolve("networks.jsonl"), numbered);
        Files.writeString(run.resolve("results.csv"), RESULTS + IntStream.range(0, lines.length)
                .mapToObj(index -> index + ",,,0,,,ok\n").collect(Collectors.joining()));
        return run;
    }

    private static void fail(Path run, String rows) throws IOException {
        Files.writeString(run.resolve("results.csv"), rows, StandardOpenOption.APPEND);
    }

    // One more network, of the given task, that a plugin failed on.
    private static Path withFailed(Path run, String task) throws IOException {
        fail(run, "99," + task + ",,99,,0.100,failed\n");
        return run;
    }

    private Path small(String name) throws IOException {
        return withFailed(run(name, EXPECTED,
                line("c", 1, false, true, 2),
                line("b", 2, true, false, 1), line("b", 2, true, false, 8),
                line("b", 2, true, false, 8), line("b", 2, true, true, 8),
                line("b", 1, false, false, 0)), "c");
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

                of what was kept    yes    95 % interval  networks
                input_separability  6/6  61.0 to 100.0 %         6

                counted are exact hierarchies, by criterion; any try: the most that a criterion can reach
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
                line("b", 2, true, false, 8), line("b", 2, "not-pruned", true, true, 8),
                line("c", 1, "not-learned", true, true, 8));

        withFailed(run, "b");

        // 1 of 4: 0.25 -+ as by Wilson, 4.6 to 69.9 %; 4 of 4 beside 3 of 4 (0.751 rounded) has 1.
        assertEquals("""
                task,hidden_layers,variant,group,room,criterion,kept,measure,hits,networks,rate,lower,upper,\
                published_hits,published_networks,published_rate,p_value,verdict,mean,at_one,failed,not_learned,not_pruned,\
                wrong_not_learned,wrong_not_sculpted,wrong_not_detected,wrong_not_chosen,wrong_undecided
                b,2,,g,true,first,true,exact_hierarchy,4,4,1.000000,0.510109,1.000000,1,4,0.249000,\
                0.1429,same,,,1,0,1,0,0,0,0,0
                b,2,,g,true,first,true,input_separability,4,4,1.000000,0.510109,1.000000,3,4,\
                0.751000,1.000,same,,,1,0,1,0,0,0,0,0
                b,2,,g,true,a+b,false,exact_hierarchy,1,4,0.250000,0.045587,0.699358,1,4,\
                0.249000,1.000,same,,,1,0,1,0,0,0,0,0
                b,2,,g,true,any try,false,exact_hierarchy,4,4,1.000000,0.510109,1.000000,1,4,\
                0.249000,0.1429,same,,,1,0,1,0,0,0,0,0
                c,1,,,,first,true,exact_hierarchy,1,1,1.000000,0.206549,1.000000,,,,,,,,0,1,0,0,0,0,0,0
                c,1,,,,first,true,input_separability,1,1,1.000000,0.206549,1.000000,,,,,,,,0,1,0,0,0,0,0,0
                c,1,,,,a+b,false,exact_hierarchy,1,1,1.000000,0.206549,1.000000,,,,,,,,0,1,0,0,0,0,0,0
                c,1,,,,any try,false,exact_hierarchy,1,1,1.000000,0.206549,1.000000,,,,,,,,0,1,0,0,0,0,0,0
                """, RecoveryCsv.text(Recovery.of(List.of(run))));
    }

    /** What CSV has in a cell, each as the value it is: also what a pipeline states, such as the room for a hierarchy. */
    @Test
    void rowsForProgramsSayWhatCsvSays() throws IOException {
        Path run = withFailed(run("one", EXPECTED, line("b", 2, true, true, 8), line("c", 1, true, true, 8)), "d");
        Recovery recovery = Recovery.of(List.of(run));

        List<Map<String, Object>> objects = RecoveryCsv.objects(recovery);
        List<String> lines = RecoveryCsv.text(recovery).lines().skip(1).toList();

        assertEquals(lines.size(), objects.size());
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split(",", -1);
            assertEquals(RecoveryCsv.HEADER, List.copyOf(objects.get(row).keySet()));
            for (int column = 0; column < cells.length; column++) {
                Object value = objects.get(row).get(RecoveryCsv.HEADER.get(column));
                String digits = RecoveryCsv.HEADER.get(column).equals("p_value") ? "%.4g" : "%.6f";
                assertEquals(cells[column], value == null ? "" : value instanceof Double number
                        ? String.format(Locale.ROOT, digits, number) : value.toString());
            }
        }
        assertEquals(List.of(true, true, 2L), List.of(objects.get(0).get("room"), objects.get(0).get("kept"),
                ((Number) objects.get(0).get("hidden_layers")).longValue()));
    }

    @Test
    void whatFailedAlwaysHasARowToo() throws IOException {
        Path run = withFailed(run("one", "name: one\n", line("b", 2, true, true, 8)), "c");
        Recovery recovery = Recovery.of(List.of(run));

        assertEquals("c,,,,,,,exact_hierarchy,,0,,,,,,,,,,,1,0,0,0,0,0,0,0",
                RecoveryCsv.text(recovery).lines().reduce((one, next) -> next).orElseThrow());
        assertTrue(new RecoveryTable(recovery, Optional.empty()).text().contains("\nc          ?       -"),
                new RecoveryTable(recovery, Optional.empty()).text());
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
        assertEquals(Optional.of(new MeasureTally(2, 4.5, 1, false)), recovery.kept("", "size"));
        String csv = RecoveryCsv.text(recovery);
        assertTrue(csv.contains("\nb,2,,g,true,first,true,small,1,2,0.500000,0.094531,0.905469,,,,,,,,0,0,0,0,0,0,0,0\n"
                + "b,2,,g,true,first,true,size,,2,,,,,,,,,2.250000,1,0,0,0,0,0,0,0,0\n"), csv);
        String text = new RecoveryTable(recovery, Optional.empty()).text();
        assertTrue(text.contains("""
                of what was kept  yes  95 % interval    mean  networks
                small             1/2  9.5 to 90.5 %                 2
                size                                  2.2500         2
                """), text);
    }

    // A drawn task of its own for each shape and seed.
    private static String drawn(String shape, int seed, boolean exact, String beside) {
        String task = "t" + shape + seed;
        return withSeed(swept(line("r", 1, exact, false, 0), "", "{\"task.shape\":\"%s\",\"task.seed\":%d}"
                .formatted(shape, seed)), 0)
                .replace("\"status\"",
                        "\"identity\":{\"task\":\"%s\",\"model\":\"m\",\"method\":\"a\"},\"status\"".formatted(task))
                .replace("\"input_separability\":true", beside);
    }

    @Test
    void besideExactStandsWhatItIsWorth() throws IOException {
        Path run = run("drawn", "name: drawn\n",
                drawn("split", 1, true, "\"exact_permuted\":0.5,\"interchange\":null,\"valid\":true,\"duplicated\":0"),
                drawn("split", 2, true, "\"exact_permuted\":0.25,\"interchange\":1,\"valid\":true,\"duplicated\":0"),
                drawn("deep", 1, false, "\"exact_permuted\":0,\"interchange\":0.5,\"valid\":false,\"duplicated\":1"),
                drawn("deep", 2, true, "\"exact_permuted\":0.25,\"interchange\":0.75,\"valid\":true,\"duplicated\":2"));
        Recovery recovery = Recovery.of(List.of(run));
        String text = new RecoveryTable(recovery, Optional.empty()).text();

        // Of interchange the mean and those at 1 are over the networks that have one.
        assertEquals("""
                as kept                layers  exact  permuted  change  at 1  valid   cated
                r shape=split, seed=1       1    1/1    0.5000       -     -    1/1  0.0000
                r shape=split, seed=2       1    1/1    0.2500  1.0000   1/1    1/1  0.0000
                r shape=deep, seed=1        1    0/1    0.0000  0.5000   0/1    0/1  1.0000
                r shape=deep, seed=2        1    1/1    0.2500  0.7500   0/1    1/1  2.0000
                shape=split                      2/2    0.3750  1.0000   1/1    2/2  0.0000
                shape=deep                       1/2    0.1250  0.6250   0/2    1/2  1.5000
                all                              3/4    0.2500  0.7500   1/3    3/4  0.7500
                """, block(text, "as kept"));
        assertTrue(text.contains("permuted: how many would be exact by chance"), text);
        assertTrue(RecoveryCsv.text(recovery).contains(",interchange,,1,,,,,,,,,1.000000,1,"), RecoveryCsv.text(recovery));
    }

    @Test
    void rowsWithoutRoomLeaveTheirTotals() throws IOException {
        String longName = "a task whose name is too long for a table of eighty columns";
        String known = "\"exact_permuted\":0.5,\"valid\":true,\"duplicated\":0";
        Path run = run("long", "name: long\n", drawn("split", 1, true, known).replace("\"r\"", "\"" + longName + "\""),
                drawn("split", 2, true, known));

        assertEquals("""
                as kept  exact  permuted  valid   cated
                all        2/2    0.5000    2/2  0.0000
                """, block(new RecoveryTable(Recovery.of(List.of(run)), Optional.empty()).text(), "as kept"));
    }

    private static String[] alike(int networks, int firstSeed) {
        return IntStream.range(firstSeed, firstSeed + networks)
                .mapToObj(seed -> withSeed(known(line("b", 2, true, false, 8), "m", "first"), seed)).toArray(String[]::new);
    }

    @Test
    void severalRunsOfOneMethodCountTogether() throws IOException {
        // 8 of 8 against 1 of 4: of the C(12,4) = 495 ways to place 4 networks, 3 misses or more fall on the 4 published in
        // 4 of the C(12,3) = 220: 1.8 %.
        Path one = run("one", EXPECTED, alike(4, 0));
        Path two = run("two", EXPECTED, alike(4, 4));
        Recovery both = Recovery.of(List.of(one, two));

        PublishedComparison twoLayers = both.compare(new RecoveryRow(new TaskDepth("b", 2), ""), "first", "exact_hierarchy");
        assertEquals(new Proportion(8, 8), twoLayers.found());
        assertEquals(4.0 / 220, twoLayers.pValue().getAsDouble(), 1e-12);
        assertEquals(Optional.of(Verdict.BETTER), twoLayers.verdict());
    }

    @Test
    void whatIsThereTwiceCountsOnce() throws IOException {
        Path one = run("one", EXPECTED, alike(4, 0));
        Path two = run("two", EXPECTED, alike(4, 2));
        Recovery both = Recovery.of(List.of(one, two));

        assertEquals(new Proportion(6, 6),
                both.compare(new RecoveryRow(new TaskDepth("b", 2), ""), "first", "exact_hierarchy").found());
        assertEquals(List.of("2 networks are there more than once, with the same settings and seed; each counts once"),
                both.remarks());
    }

    @Test
    void aNetworkThatFailedInOneFolderAndFinishedInAnotherIsTheOneThatFinished() throws IOException {
        Path one = run("one", EXPECTED, alike(2, 0));
        fail(one, "2,b,,2,,0.100,failed\n3,b,,3,,0.100,failed\n");
        Path copy = run("copy", EXPECTED, alike(3, 0));
        fail(copy, "3,b,,3,,0.100,failed\n");
        RecoveryRow row = new RecoveryRow(new TaskDepth("b", 2), "");

        for (Recovery both : List.of(Recovery.of(List.of(one, copy)), Recovery.of(List.of(copy, one)))) {
            assertEquals(new Proportion(3, 3), both.compare(row, "first", "exact_hierarchy").found());
            assertEquals(1, both.with(row, Status.FAILED));
            assertEquals(1, both.with(Status.FAILED));
        }
    }

    @Test
    void networksFromElsewhereShareARowWithThoseThatFailed() throws IOException {
        Path run = run("given", "name: a\n", known(line("b", 2, true, false, 8), "network-1", "m"),
                known(line("b", 2, true, false, 8), "network-2", "m"));
        Recovery recovery = Recovery.of(List.of(withFailed(run, "b")));
        RecoveryRow row = new RecoveryRow(new TaskDepth("b", 2), "");

        assertEquals(List.of(row), recovery.rows());
        assertEquals(new Proportion(2, 2), recovery.compare(row, "first", "exact_hierarchy").found());
        assertEquals(1, recovery.with(row, Status.FAILED));
    }

    @Test
    void methodsOfSeveralFoldersAreNamedAfterThem() throws IOException {
        Path one = run("one", EXPECTED, alike(4, 0));
        Path two = run("two", EXPECTED, known(line("b", 2, false, false, 0), "m", "second"),
                known(line("b", 1, false, false, 0), "m", "second"));
        Recovery both = Recovery.of(List.of(one, two));

        assertEquals(List.of(new RecoveryRow(new TaskDepth("b", 1), "two"), new RecoveryRow(new TaskDepth("b", 2), "one"),
                new RecoveryRow(new TaskDepth("b", 2), "two")), both.rows());
        assertEquals("""
                total           variant  published  (kept)    95 % interval      b    try
                g, with room    two            1/4   0/1 =    0.0 to 79.3 %  0/1 =  0/1 =
                g               two            1/8   0/2 =    0.0 to 65.8 %  0/2 =  0/2 =
                all, with room  two            1/4   0/1 =    0.0 to 79.3 %  0/1 =  0/1 =
                all             two            1/8   0/2 =    0.0 to 65.8 %  0/2 =  0/2 =
                g               one            1/4   4/4 =  51.0 to 100.0 %  0/4 =  4/4 =
                all             one            1/4   4/4 =  51.0 to 100.0 %  0/4 =  4/4 =
                """, block(new RecoveryTable(both, Optional.empty()).text(), "total"));
    }

    // The table whose last line of titles begins so.
    private static String block(String text, String title) {
        int start = text.indexOf("\n" + title + " ") + 1;
        return text.substring(start, text.indexOf("\n\n", start) + 1);
    }

    @Test
    void modelsShareARowWhereARateIsStatedForAll() throws IOException {
        String right = line("b", 2, true, true, 8);
        String other = line("c", 1, true, true, 8);
        Path run = run("widths", EXPECTED,
                swept(known(right, "8", "a"), "model.hidden=[8,8]", "{\"model.hidden\":[8,8]}"),
                swept(known(right, "9", "a"), "model.hidden=[9,9]", "{\"model.hidden\":[9,9]}"),
                swept(known(other, "8", "a"), "model.hidden=[8]", "{\"model.hidden\":[8]}"),
                swept(known(other, "9", "a"), "model.hidden=[9]", "{\"model.hidden\":[9]}"));
        Recovery recovery = Recovery.of(List.of(run));

        assertEquals(List.of(new RecoveryRow(new TaskDepth("b", 2), ""),
                        new RecoveryRow(new TaskDepth("c", 1), "model.hidden=[8]"),
                new RecoveryRow(new TaskDepth("c", 1), "model.hidden=[9]")), recovery.rows());
        assertEquals(2, recovery.tally(recovery.rows().get(0), "first", "exact_hierarchy").orElseThrow().networks());
    }

    @Test
    void criteriaThatVariantsKeepByStandInOneColumn() throws IOException {
        String kept = line("c", 1, true, false, 8);
        String other = line("c", 1, false, true, 8).replace("\"plugin\":\"first\"", "\"plugin\":\"other\"");
        Path run = run("criteria", "name: a\n",
                withSeed(swept(known(kept, "m", "1"), "first one", "{\"compare\":\"first one\"}"), 0),
                withSeed(swept(known(other, "m", "2"), "other", "{\"compare\":\"other\"}"), 0));

        assertEquals("""
                task  layers  variant    kept    95 % interval  first  other    b  try
                c          1  first one   1/1  20.7 to 100.0 %    1/1      -  0/1  1/1
                c          1  other       0/1    0.0 to 79.3 %    0/1    0/1  1/1  1/1
                """, block(new RecoveryTable(Recovery.of(List.of(run)), Optional.empty()).text(), "task"));
    }

    // Of a version that did not say what networks are known by, these could be made of one trained network.
    @Test
    void withoutIndependenceThereIsNoInterval() throws IOException {
        String right = withSeed(line("b", 2, true, true, 8), 7);
        Recovery recovery = Recovery.of(List.of(run("old", EXPECTED, right, right)));

        assertEquals("b          2        1/4   2/2    2/2    2/2",
                new RecoveryTable(recovery, Optional.empty()).text().lines().skip(2).findFirst().orElseThrow());
        String csv = RecoveryCsv.text(recovery);
        assertTrue(csv.contains(
                "\nb,2,,g,true,first,true,exact_hierarchy,2,2,1.000000,,,1,4,0.249000,,,,,0,0,0,0,0,0,0,0\n"), csv);
    }

    @Test
    void foldersThatDoNotSayWhatNetworksAreKnownByAreKeptApart() throws IOException {
        Path one = run("one", "name: a\n", line("b", 2, true, true, 8));
        Path two = run("two", "name: a\n", line("b", 2, true, true, 8));
        Path rates = run("rates", "name: a\n", line("d", 1, true, true, 8)
                .replace("\"variant\":\"\"", "\"variant\":\"model.epochs=3 clustering=k-means\""),
                line("d", 1, true, true, 8).replace("\"variant\":\"\"", "\"variant\":\"model.epochs=3\""));

        assertEquals(List.of("one", "two"), Recovery.of(List.of(one, two)).variants());
        assertEquals(List.of("clustering=k-means", ""), Recovery.of(List.of(rates)).variants());
    }

    @Test
    void whatCameOutDifferentlyIsRefused() throws IOException {
        Path one = run("one", EXPECTED, alike(4, 0));
        Path two = run("two", EXPECTED, withSeed(known(line("b", 2, false, false, 8), "m", "first"), 3));

        assertEquals("network 3 of " + one + " (task b, seed 3) and network 0 of " + two + " (task b, seed 3) have the same "
                + "settings and seed, but came out differently, as under different versions of sculpt or of a plugin; "
                + "report on these folders one at a time", refusal(List.of(one, two)));
    }

    @Test
    void aRunThatDoesNotAgreeWithItselfIsReportedOn() throws IOException {
        Path run = run("one", "name: a\n", withSeed(known(line("b", 2, true, false, 8), "m", "a"), 3),
                withSeed(known(line("b", 2, false, false, 8), "m", "a"), 3));
        String text = new RecoveryTable(Recovery.of(List.of(run)), Optional.empty()).text();

        assertTrue(text.contains("\nb          2     1/2  0/2  2/2\n"), text);
        String unwrapped = text.replaceAll("\n {4}(?=\\S)", " ");
        assertTrue(unwrapped.endsWith("\nnetwork 0 of " + run + " (task b, seed 3) and network 1 of " + run
                + " (task b, seed 3) have the same settings and seed, but came out differently\n"), text);
    }

    @Test
    void partsOfSeveralPipelinesAreReadFromTheirRun() throws IOException {
        Path run = run("parts", "name: all\npipelines:\n  - " + EXPECTED.indent(4).strip() + "\n",
                line("b", 2, true, true, 1));

        assertEquals(3, Recovery.of(List.of(run)).expected().rates().size());
    }

    @Test
    void withoutPublishedRatesThereAreCountsAlone() throws IOException {
        Path run = withFailed(
                run("plain", "name: plain\n", line("b", 2, true, true, 1), line("b", 2, true, false, 1)), "b");

        assertEquals("""
                      hidden   a+                  first  any
                task  layers    b  95 % interval  (kept)  try
                b          2  1/2  9.5 to 90.5 %     2/2  2/2

                        a+                  first  any
                total    b  95 % interval  (kept)  try
                all    1/2  9.5 to 90.5 %     2/2  2/2

                of what was kept    yes    95 % interval  networks
                input_separability  2/2  34.2 to 100.0 %         2

                counted are exact hierarchies, by criterion; any try: the most that a criterion can reach
                not counted: 1 failed
                """, new RecoveryTable(Recovery.of(List.of(run)), Optional.of("a+b")).text());
    }

    @Test
    void foldersThatAreNoFinishedRunsAreRefused() throws IOException {
        Path run = small("one");
        Path broken = run("broken", EXPECTED, line("b", 1, true, true, 1), 
                line("b", 1, true, true, 1).replace("\"layers\":[1,1,1],", ""));
        Path half = small("half");
        Files.delete(half.resolve("results.csv"));

        assertEquals(half + ": is not the folder of a run, it has no results.csv", refusal(List.of(run, half)));
        assertEquals(broken.resolve("networks.jsonl") + " line 2 is not as a run writes it: \"layers\" is missing",
                refusal(List.of(broken)));
    }

    @Test
    void aFolderThatIsGivenTwiceCountsOnce() throws IOException {
        Path run = small("one");

        assertEquals(List.of(run + " is given twice; it counts once"), Recovery.of(List.of(run, run)).remarks());
        assertEquals(RecoveryCsv.text(Recovery.of(List.of(run))), RecoveryCsv.text(Recovery.of(List.of(run, run))));
    }

    @Test
    void whatGotNoFurtherIsSaidAndCounts() throws IOException {
        Path run = withFailed(run("hard", "name: hard\n",
                line("b", 1, true, true, 1), line("b", 1, "not-learned", false, false, 0),
                line("b", 1, "not-pruned", false, false, 0), line("b", 1, "not-pruned", false, false, 0)), "b");

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
        Path run = withFailed(
                run("half", "name: half\n", line("b", 1, true, true, 1), line("b", 1, true, true, 1)), "b");
        Files.writeString(run.resolve("provenance.json"), """
                {"version": "1", "commit": "", "plugins": [], "networks": 5, "seeds": [], "sessions": []}
                """);

        Recovery recovery = Recovery.of(List.of(run)); // results.csv has one more that failed

        assertEquals(List.of(run + " is unfinished: 2 of 5 networks are missing"), recovery.remarks());
        assertTrue(new RecoveryTable(recovery, Optional.empty()).text()
                .endsWith("not counted: 1 failed\n" + run + " is unfinished: 2 of 5 networks are missing\n"));
    }

    @Test
    void runsThatStateDifferentRatesAreNotCountedTogether() throws IOException {
        Path other = run("other", EXPECTED.replace("0.249", "0.5"), line("b", 2, true, true, 1));

        assertTrue(refusal(List.of(small("one"), other)).contains("other rates for b with 2 hidden layers stand at"));
    }
}
