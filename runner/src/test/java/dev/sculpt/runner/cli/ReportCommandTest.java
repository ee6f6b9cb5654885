package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String SMALL = """
            name: small
            task:
              name: both
              plugin: function-graph
              inputs: 2
              outputs: { y: x0 and x1 }
            model: { plugin: mlp, hidden: [4], epochs: 2 }
            pruning:
              - { plugin: units, step: [25, 50] }
            compare: [fewest-units]
            seeds: 0..1
            """;
    private static final String EXPECTED = """
            expected:
              source: a paper
              columns: [task, hiddenLayers, networks, exactHierarchy]
              rows:
                - [both, 1, 12, 0.5]
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path run(String name, Path file, Object... options) {
        Path out = folder.resolve(name);
        Object[] arguments = new Object[4 + options.length];
        System.arraycopy(new Object[] {"run", file, "--out", out}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        Sculpt run = Sculpt.run(arguments);
        assertEquals(0, run.exitCode(), run.err());
        return out;
    }

    private static Sculpt report(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "report";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Sculpt.run(all);
    }

    @Test
    void whatARunPrintsAndWritesIsWhatItsReportSays() throws IOException {
        Path out = folder.resolve("out");
        Sculpt run = Sculpt.run("run", file("small.yaml", SMALL + EXPECTED), "--out", out);
        Sculpt report = report(out);

        assertEquals(0, report.exitCode(), report.err());
        assertTrue(run.out().startsWith(report.out()), run.out());
        assertTrue(report.out().contains("published: a paper"), report.out());
        assertTrue(report.out().contains("6/12"), report.out()); // 0.5 of 12
        assertEquals(report(out, "--format", "csv").out(), Files.readString(out.resolve("recovery.csv")));
    }

    @Test
    void resultsThatWereChangedAreSaid() throws IOException {
        Path out = run("out", file("small.yaml", SMALL));
        Path results = out.resolve("results.csv");
        Files.writeString(results, Files.readString(results).replaceFirst("true", "false"));

        assertTrue(unwrapped(report(out)).contains(results + ": is not as the run wrote it; it is made again by: "
                + "sculpt resume " + out), report(out).out());
    }

    @Test
    void withoutExpectedRatesARunPrintsNoReport() throws IOException {
        Path out = run("out", file("small.yaml", SMALL.replace("compare: [fewest-units]\n", "")));

        assertFalse(Files.exists(out.resolve("recovery.csv")));
        Sculpt report = report(out, "--format", "markdown");
        assertEquals(0, report.exitCode(), report.err());
        assertTrue(report.out().startsWith("| task | hidden layers | sparsest (kept) |"), report.out());
    }

    @Test
    void severalPipelinesKeepTheRatesOfEach() throws IOException {
        file("one.yaml", SMALL + EXPECTED);
        file("two.yaml", SMALL.replace("name: both", "name: all").replace("x0 and x1", "x0 or x1")
                + EXPECTED.replace("both", "all"));
        Path out = run("out", file("suite.yaml", "pipelines: [one.yaml, two.yaml]\n"));
        Path again = run("again", out.resolve("pipeline.yaml"));

        String csv = report(out, "--format", "csv").out();
        assertTrue(csv.contains("\nboth,1,,,true,sparsest,true,exact_hierarchy,"), csv);
        assertTrue(csv.contains("\nall,1,,,true,sparsest,true,exact_hierarchy,"), csv);
        assertEquals(csv, report(again, "--format", "csv").out());
    }

    @Test
    void severalFoldersCountTogether() throws IOException {
        Path pipeline = file("small.yaml", SMALL + EXPECTED);
        Path one = run("one", pipeline);
        Path two = run("two", pipeline, "--set", "seeds=2..4");

        String csv = report(one, two, "--format", "csv").out();
        assertTrue(csv.matches("(?s).*\nboth,1,,,true,fewest-units,false,exact_hierarchy,\\d,5,.*"), csv);
    }

    private static List<String> lines(String csv, String criterion) {
        return csv.lines().filter(line -> line.contains("," + criterion + ",true,exact_hierarchy,")).toList();
    }

    @Test
    void algorithmsOfTwoFoldersAreNotAddedUp() throws IOException {
        Path pipeline = file("small.yaml", SMALL);
        Path one = run("paper", pipeline);
        Path two = run("random", pipeline, "--set", "pruning.units.score=random");

        Sculpt report = report(one, two);
        assertEquals(0, report.exitCode(), report.err());
        assertTrue(report.out().matches("""
                (?s)      hidden .*
                task  layers  variant .*
                both       1  paper +\\d/2 .*
                both       1  random +\\d/2 .*

                of what was kept .*"""), report.out());
        assertFalse(report.out().contains("total"), report.out());
        assertFalse(report.out().contains("/4"), report.out());
        List<String> rows = lines(report(one, two, "--format", "csv").out(), "sparsest");
        assertEquals(2, rows.size());
        assertTrue(rows.get(0).matches("both,1,paper,.*,\\d,2,.*"), rows.get(0));
        assertTrue(rows.get(1).matches("both,1,random,.*,\\d,2,.*"), rows.get(1));
    }

    @Test
    void variantsOfASweepAreNotAddedUp() throws IOException {
        Path out = run("sweep", file("sweep.yaml", SMALL + """
                sweep:
                  pruning.units.score: [activation-gradient, random]
                  clustering.linkage: [average, single, complete]
                """));

        String text = report(out).out();
        assertEquals(6, text.lines().takeWhile(line -> !line.isEmpty()).filter(line -> line.startsWith("both ")).count(),
                text);
        assertTrue(text.contains(
                "\nboth       1  pruning.units.score=random clustering.linkage=single "), text);
        assertFalse(text.contains("total"), text);
        assertFalse(text.contains("/12"), text);
        assertEquals(6, lines(report(out, "--format", "csv").out(), "sparsest").size());
    }

    @Test
    void wrongHierarchiesAreCountedByTaskVariantAndStage() throws IOException {
        Path out = run("wrong", file("wrong.yaml", SMALL.replace("compare: [fewest-units]", """
                compare:
                  variants:
                    paper: {}
                    unlearned: { model.learningRate: 1e-9, pruning.units.accuracy: 1 }
                """.strip())));

        String text = report(out).out();
        assertTrue(text.matches("(?s).*\nboth +1 +unlearned +2 +2 +0 +0 +0\n.*"), text);
        assertTrue(lines(report(out, "--format", "csv").out(), "sparsest").stream()
                .anyMatch(row -> row.startsWith("both,1,unlearned,") && row.endsWith(",0,2,0,2,0,0,0,0")), text);
    }

    @Test
    void networksThatAPluginFailedOnAreCounted() throws IOException {
        Path file = file("failing.yaml", SMALL.replace("compare: [fewest-units]",
                "compare: { variants: { paper: {}, broken: { model.weightDecay: 1e39 } } }"));
        Path out = folder.resolve("failing");

        Sculpt run = Sculpt.run("run", file, "--out", out);

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("broken against paper: 2 pairs are left out, since a plugin failed"), run.out());
        Sculpt report = report(out);
        assertEquals(0, report.exitCode(), report.err());
        assertTrue(report.out().contains("\nnot counted: 2 failed (2 broken)\n"), report.out());
        assertEquals(0, Sculpt.run("compare", out).exitCode());
    }

    @Test
    void aReportWithoutWrongHierarchiesHasNoTableOfThem() throws IOException {
        Path out = run("right", file("small.yaml", SMALL), "--set", "model.epochs=200");

        assertFalse(report(out).out().contains("why wrong"));
    }

    @Test
    void comparedVariantsHaveTheirNames() throws IOException {
        Path out = run("compared", file("compared.yaml", SMALL.replace("compare: [fewest-units]", """
                compare:
                  criteria: [fewest-units]
                  variants: { paper: {}, ward: { clustering.linkage: ward } }
                """.strip()) + """
                sweep:
                  task:
                    - { plugin: function-graph, name: one, inputs: 2, outputs: { y: x0 and x1 } }
                    - { plugin: function-graph, name: two, inputs: 2, outputs: { y: x0 or x1 } }
                """));

        String text = report(out).out();
        assertTrue(text.matches("""
                (?s).*
                one        1  paper +\\d/2 .*
                one        1  ward +\\d/2 .*
                two        1  paper +\\d/2 .*
                two        1  ward +\\d/2 .*
                all    paper +\\d/4 .*
                all    ward +\\d/4 .*"""), text);
        assertFalse(text.contains("/8"), text);
    }

    @Test
    void aCopyOfARunCountsOnce() throws IOException {
        Path one = run("one", file("small.yaml", SMALL));
        Path copy = Files.createDirectory(folder.resolve("copy"));
        for (String name : List.of("pipeline.yaml", "provenance.json", "networks.jsonl", "results.csv")) {
            Files.copy(one.resolve(name), copy.resolve(name));
        }
        Sculpt both = report(one, copy);

        String twice = "2 networks are there more than once, with the same settings and seed; each counts once";
        assertEquals(report(one).out() + twice + "\n", both.out());
        Sculpt csv = report(one, copy, "--format", "csv");
        assertEquals(report(one, "--format", "csv").out(), csv.out());
        assertEquals("sculpt: " + twice + "\n", csv.err());
    }

    @Test
    void tasksWithoutNamesAreCalledAfterTheirPipelines() throws IOException {
        Object[] runs = new Object[3];
        List<String> outputs = List.of("x0 and x1", "x0 or x1", "x0 xor x1");
        for (int run = 0; run < 3; run++) {
            String name = List.of("ands", "ors", "xors").get(run);
            runs[run] = run("run of " + name, file(name + ".yaml", SMALL.replace("name: small", "name: " + name)
                    .replace("  name: both\n", "").replace("x0 and x1", outputs.get(run))));
        }

        String text = report(runs).out();
        assertEquals(List.of("ands", "ors", "xors"), text.lines().skip(2).limit(3)
                .map(line -> line.substring(0, line.indexOf(' '))).toList());
        assertTrue(text.lines().skip(2).limit(3).allMatch(line -> line.contains("/2 ")), text);
        assertFalse(text.contains("variant"), text);
    }

    @Test
    void aNameThatStandsForTwoTasksIsKeptApart() throws IOException {
        Path one = run("one", file("one.yaml", SMALL));
        Path two = run("two", file("two.yaml", SMALL.replace("x0 and x1", "x0 or x1")));
        String text = report(one, two).out();

        assertTrue(text.matches("(?s).*\nboth #1 +1 +\\d/2 .*\nboth #2 +1 +\\d/2 .*"), text);
        assertTrue(unwrapped(report(one, two)).endsWith("\n\"both\" stands for 2 tasks, which are kept apart: both #1 of "
                + one + ", both #2 of " + two + "\n"), text);
    }

    @Test
    void otherResultsOfTheSameNetworksAreRefused() throws IOException {
        Path one = run("one", file("small.yaml", SMALL));
        Path other = run("other", folder.resolve("small.yaml"));
        Path lines = other.resolve("networks.jsonl");
        Files.writeString(lines, Files.readString(lines).replaceAll("\"living_edges\":\\d+", "\"living_edges\":11"));
        Sculpt report = report(one, other);

        assertEquals(2, report.exitCode());
        assertEquals("", report.out());
        assertEquals("sculpt: network 0 of " + one + " (task both, seed 0) and network 0 of " + other
                + " (task both, seed 0) have the same settings and seed, but came out differently, and so did 1 more, as "
                + "under different versions of sculpt or of a plugin; report on these folders one at a time\n",
                report.err());
    }

    @Test
    void anotherCriterionCanHaveTheInterval() throws IOException {
        Path out = run("out", file("small.yaml", SMALL));

        assertTrue(report(out, "--format", "markdown", "--criterion", "fewest-units").out()
                .startsWith("| task | hidden layers | fewest-units | 95 % interval | sparsest (kept) |"));
        Sculpt wrong = report(out, "--criterion", "fewest-unit");
        assertEquals(2, wrong.exitCode());
        assertEquals("sculpt: --criterion \"fewest-unit\": is not in the report; did you mean \"fewest-units\"?\n",
                wrong.err());
    }

    @Test
    void besideExactStandsWhatItIsWorth() throws IOException {
        Path pipeline = file("small.yaml", SMALL + EXPECTED);
        Path out = folder.resolve("out");
        Sculpt run = Sculpt.run("run", pipeline, "--out", out, "--set", "model.epochs=200");

        // One group of all inputs is right in any order.
        String beside = """
                         hidden           inputs         dupli-
                as kept  layers  exact  permuted  valid   cated
                both          1    2/2    1.0000    2/2  0.0000
                all                2/2    1.0000    2/2  0.0000
                """;
        assertTrue(report(out).out().contains(beside), report(out).out());
        assertTrue(run.out().contains(beside), run.out());
        assertTrue(report(out, "--format", "markdown").out().contains(
                "\n| as kept | hidden layers | exact | inputs permuted | valid | duplicated |\n"));
        Sculpt plain = Sculpt.run("run", file("plain.yaml", SMALL), "--out", folder.resolve("plain"),
                "--set", "model.epochs=200");
        assertTrue(plain.out().contains("\nall        2/2    1.0000    2/2  0.0000\n"), plain.out());
    }

    @Test
    void sweptSettingsAreAHeatMap() throws IOException {
        Path out = run("sweep", file("sweep.yaml", SMALL + """
                sweep:
                  model.epochs: [1, 200]
                  clustering.linkage: [average, single]
                """));
        String[] by = {"--by", "model.epochs,clustering.linkage"};

        Sculpt text = report(out, by[0], by[1]);
        assertEquals(0, text.exitCode(), text.err());
        assertEquals("""
                exact_hierarchy of what was kept; down: model.epochs, across: clustering.linkage

                epochs  average   single
                1           0/2      0/2
                200     @@@ 2/2  @@@ 2/2

                shades: 0 | .:-=+*#%@| 1
                """, text.out());
        assertEquals("""
                model.epochs,clustering.linkage,measure,hits,networks,rate,mean
                1,average,exact_hierarchy,0,2,0.000000,
                1,single,exact_hierarchy,0,2,0.000000,
                200,average,exact_hierarchy,2,2,1.000000,
                200,single,exact_hierarchy,2,2,1.000000,
                """, report(out, by[0], by[1], "--format", "csv").out());
        assertTrue(report(out, by[0], by[1], "--format", "markdown", "--measure", "exact_permuted").out()
                .contains("\n| 200 | 1.0000 | 1.0000 |\n"));
    }

    @Test
    void aHeatMapOfWhatWasNotSweptIsRefused() throws IOException {
        Path out = run("out", file("sweep.yaml", SMALL + "sweep: { model.epochs: [1, 2] }\n"));

        Sculpt wrong = report(out, "--by", "model.epoch", "--measure", "valit");
        assertEquals(2, wrong.exitCode());
        assertEquals("", wrong.out());
        assertEquals("sculpt: --by \"model.epoch\": is not swept, or to one value; did you mean \"model.epochs\"?\n"
                + "sculpt: --measure \"valit\": is known of no network; did you mean \"valid\"?\n", wrong.err());
        assertEquals("sculpt: --measure needs --by, which says of which swept keys; a report has all measures\n",
                report(out, "--measure", "valid").err());
        assertEquals("sculpt: --criterion does not go with --by: a heat map is of what was kept\n",
                report(out, "--by", "model.epochs", "--criterion", "sparsest").err());
        Sculpt page = report(out, "--html", "--format", "csv");
        assertEquals(2, page.exitCode());
        assertEquals("sculpt: --format does not go with --html: the page has all of the report, and is HTML\n", page.err());
        assertFalse(Files.exists(out.resolve("report.html")));
    }

    @Test
    void whatIsNoRunIsRefused() {
        Sculpt wrong = report(folder);

        assertEquals(2, wrong.exitCode());
        assertEquals("sculpt: " + folder + ": is not the folder of a run, it has no pipeline.yaml\n", wrong.err());
    }

    @Test
    void aPageOfWhatWasNotLearnedSaysWhatToTry() throws IOException {
        Path failed = run("failed", file("failed.yaml", """
                task: { plugin: truth-table, name: xor, outputs: { y: "0110" } }
                model: { plugin: mlp, hidden: [4], epochs: 1 }
                pruning: [{ plugin: units, step: 20 }]
                seeds: 0
                """));
        Path html = folder.resolve("failed.html");
        assertEquals(0, report(failed, "--html", html).exitCode());
        String page = Files.readString(html);

        assertTrue(page.contains("<p>Network 0 (xor, seed 0) is not learned: the dense network reaches accuracy "), page);
        assertTrue(page.contains("<li>try other values of model.epochs (1), model.learningRate (0.05), model.hidden"));
        assertTrue(page.contains("<td class=\"outcome\">not learned</td>"), page);
        assertFalse(page.contains("<th scope=\"col\">why</th>") || page.contains("<th scope=\"col\">variant</th>"), page);
    }

    /** What goes on in a deeper line is one line again. */
    private static String unwrapped(Sculpt said) {
        return said.out().replaceAll("\n {4}(?=\\S)", " ");
    }
}
