package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.view.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names without blanks that are longer than the terminal is wide: no line of what commands print is. */
class LongNamesTest {

    private static final int WIDTH = 80;

    @TempDir
    private Path folder;

    private void fits(Object... arguments) {
        Sculpt run = Sculpt.runWith(
                new CommandModule(new Screen(new Terminal(true, true, OptionalInt.of(WIDTH)), false)), arguments);
        assertEquals(0, run.exitCode(), run.err());
        String shown = run.out().replaceAll("\u001b\\[[\\d;]*m", "");
        assertEquals(List.of(), shown.lines().filter(line -> DisplayWidth.of(line) > WIDTH).toList(), shown);
    }

    private void pipelineFits(String pipeline) throws IOException {
        Path file = Files.writeString(folder.resolve("long.yaml"), pipeline + """
                model: { plugin: mlp, hidden: [12], epochs: 20, batchSize: 8, learningRate: 0.05 }
                pruning: [{ plugin: units, step: 50 }]
                seeds: 0..1
                """);
        Path run = folder.resolve("run");
        fits("run", file, "--out", run);
        fits("validate", file);
        fits("plan", file);
        fits("report", run);
        fits("compare", run, "--by", "model.epochs", "--measure", "edges");
    }

    @ParameterizedTest
    @CsvSource({"a-folder-of-a-long-name-, data", "data, aNameWithoutBlanks"})
    void pathsAndTheNamesOfTasksFit(String ofFolder, String ofFile) throws IOException {
        Path data = Files.createDirectories(folder.resolve(ofFolder.repeat(5)).resolve("with/data"));
        String file = ofFile.repeat(8);
        for (int task = 1; task <= 2; task++) {
            Files.writeString(data.resolve(file + task + ".csv"), SmallTable.TWO_PAIRS);
        }
        pipelineFits("""
                task: { plugin: csv, targets: [p, q] }
                sweep: { task.path: [%1$s/%2$s1.csv, %1$s/%2$s2.csv], model.epochs: [20, 21] }
                """.formatted(data, file));
    }
}
