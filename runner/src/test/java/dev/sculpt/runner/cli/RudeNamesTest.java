package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.view.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names that would act on a terminal, in everything that commands print: written out where they are put into a text, so that
 * nothing has to be told from colours of our own afterwards. No stream escapes anything here.
 */
class RudeNamesTest {

    private static final String RUDE = "q\\e[8mhid\\e[2Jx\\e]0;t\\ay\\rz\\n\\e[31mred";
    private static final String RAW = "q\u001b[8mhid\u001b[2Jx\u001b]0;t\u0007y\rz\n\u001b[31mred";
    private static final String SHOWN = "q\\u001b[8mhid\\u001b[2Jx\\u001b]0;t\\u0007y\\rz\\n\\u001b[31mred";
    private static final Pattern PAINTED = Pattern.compile("\u001b\\[38;5;16;48;5;\\d+m[^\u001b]*\u001b\\[0m");

    @TempDir
    private Path folder;

    private Path pipeline() throws IOException {
        for (String name : List.of("", "other ")) {
            Files.writeString(folder.resolve(name + RAW + ".csv"), SmallTable.TWO_PAIRS);
        }
        return Files.writeString(folder.resolve("rude.yaml"), """
                task: { plugin: csv, targets: [p, q] }
                model: { plugin: mlp, hidden: [12], epochs: 20, batchSize: 8, learningRate: 0.05 }
                pruning: [{ plugin: units, step: 50 }]
                sweep: { task.path: ["FOLDER/NAME.csv", "FOLDER/other NAME.csv"], model.epochs: [20, 21] }
                seeds: 0..1
                """.replace("NAME", RUDE).replace("FOLDER", folder.toString()));
    }

    private static void isHarmless(String text) {
        String rest = PAINTED.matcher(text.replace("\n", "")).replaceAll("");
        assertEquals(List.of(), rest.codePoints().filter(OneLine::harms).boxed().toList(), () -> OneLine.each(text));
        assertTrue(text.lines().noneMatch(line -> line.stripLeading().startsWith("\\u001b[31mred")), text); // no new line
    }

    private Sculpt onATerminal(int width, Object... arguments) {
        Sculpt run = Sculpt.runWith(
                new CommandModule(new Screen(new Terminal(true, true, OptionalInt.of(width)), false)), arguments);
        assertEquals(0, run.exitCode(), run.err());
        return run;
    }

    @Test
    void noneReachesATerminal() throws IOException {
        Path pipeline = pipeline();
        Path run = folder.resolve("run");
        Sculpt ran = onATerminal(1000, "run", pipeline, "--out", run);
        String summary = Files.readString(run.resolve("summary.txt"));

        isHarmless(ran.out());
        isHarmless(ran.whole().replace("\r", "")); // of the line of progress
        isHarmless(summary);
        assertTrue(ran.out().startsWith("task"), ran.out());
        assertTrue(ran.out().contains("\n" + SHOWN) && summary.contains("\n" + SHOWN), summary);
        for (Object[] words : List.of(new Object[] {"validate", pipeline}, new Object[] {"plan", pipeline},
                new Object[] {"report", run}, new Object[] {"report", run, "--by", "model.epochs", "--measure", "edges"},
                new Object[] {"compare", run, "--by", "model.epochs", "--measure", "edges"})) {
            Sculpt shown = onATerminal(1000, words);
            isHarmless(shown.out());
            isHarmless(shown.whole());
        }
        assertTrue(onATerminal(1000, "validate", pipeline).out().contains("\ntrue hierarchy of " + SHOWN + ": not known\n"));
    }
}
