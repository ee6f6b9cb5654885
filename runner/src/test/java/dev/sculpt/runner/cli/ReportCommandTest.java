package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        file("two.yaml", SMALL.replace("name: both", "name: all") + EXPECTED.replace("both", "all"));
        Path out = run("out", file("suite.yaml", "pipelines: [one.yaml, two.yaml]\n"));
        Path again = run("again", out.resolve("pipeline.yaml"));

        String csv = report(out, "--format", "csv").out();
        assertTrue(csv.contains("\nboth,1,,true,sparsest,true,exact_hierarchy,"), csv);
        assertTrue(csv.contains("\nall,1,,true,sparsest,true,exact_hierarchy,"), csv);
        assertEquals(csv, report(again, "--format", "csv").out());
    }

    @Test
    void severalFoldersCountTogether() throws IOException {
        Path pipeline = file("small.yaml", SMALL + EXPECTED);
        Path one = run("one", pipeline);
        Path two = run("two", pipeline, "--set", "seeds=2..4");

        String csv = report(one, two, "--format", "csv").out();
        assertTrue(csv.matches("(?s).*\nboth,1,,true,fewest-units,false,exact_hierarchy,\\d,5,.*"), csv);
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
    void whatIsNoRunIsRefused() {
        Sculpt wrong = report(folder);

        assertEquals(2, wrong.exitCode());
        assertEquals("sculpt: " + folder + ": is not the folder of a run, it has no pipeline.yaml\n", wrong.err());
    }
}
