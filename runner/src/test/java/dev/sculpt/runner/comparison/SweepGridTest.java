package dev.sculpt.runner.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.view.HeatMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepGridTest {

    @TempDir
    private Path folder;

    private static String swept(int inputs, String shape, int seed) {
        return "\"task.inputs\":%d,\"task.shape\":\"%s\",\"task.seed\":%d".formatted(inputs, shape, seed);
    }

    private static void add(WrittenRun run, int inputs, String shape, int seed, Object exact, double ami) {
        run.network("t" + inputs + shape + seed, 0, "a", swept(inputs, shape, seed), exact, ami);
    }

    // Of 8 and 10 inputs, the larger first; of deep at 8 nothing is known.
    private Path run() throws IOException {
        WrittenRun run = new WrittenRun("name: grid\n", "task.inputs", "task.shape", "task.seed");
        add(run, 10, "split", 1, true, 0.5);
        add(run, 10, "split", 2, false, 0.25);
        add(run, 10, "deep", 1, false, 0);
        add(run, 8, "split", 1, true, 1);
        add(run, 8, "split", 2, true, 1);
        add(run, 8, "deep", 1, null, 0.75);
        run.failed("t8split3", 0, "8", "split", "3");
        return run.in(folder, "grid");
    }

    private static SweepGrid grid(Path run, String... by) throws IOException {
        return SweepGrid.of(List.of(run), List.of(by), Optional.empty());
    }

    @Test
    void eachCellCountsWhatIsKnown() throws IOException {
        assertEquals("""
                exact_hierarchy of what was kept; down: task.inputs, across: task.shape

                inputs    split     deep
                8       @@@ 2/2        -
                10      +++ 1/2      0/1

                shades: 0 | .:-=+*#%@| 1
                counted together: all values of task.seed
                """, new HeatMap(grid(run(), "task.inputs", "task.shape"), false).text(80));
    }

    @Test
    void csvHasARowPerCell() throws IOException {
        assertEquals("""
                task.inputs,task.shape,measure,hits,networks,rate,mean
                8,split,exact_hierarchy,2,2,1.000000,
                10,split,exact_hierarchy,1,2,0.500000,
                10,deep,exact_hierarchy,0,1,0.000000,
                """, SweepGridCsv.text(grid(run(), "task.inputs", "task.shape")));
    }

    @Test
    void markdownHasNumbersAlone() throws IOException {
        assertTrue(new HeatMap(grid(run(), "task.shape", "task.inputs"), false).markdown().startsWith("""
                | shape | 8 | 10 |
                | --- | ---: | ---: |
                | split | 2/2 | 1/2 |
                | deep | - | 0/1 |

                """));
    }

    @Test
    void oneKeyIsOneColumn() throws IOException {
        SweepGrid grid = SweepGrid.of(List.of(run()), List.of("task.inputs"), Optional.of("ami"));

        // (0.5 + 0.25 + 0) / 3 and (1 + 1 + 0.75) / 3; of nine steps 2.25 and 8.25.
        assertEquals("""
                ami of what was kept; down: task.inputs

                inputs         ami
                8       %%% 0.9167
                10      ::: 0.2500

                shades: 0 | .:-=+*#%@| 1
                counted together: all values of task.shape, task.seed
                """, new HeatMap(grid, false).text(80));
        assertEquals("""
                task.inputs,measure,hits,networks,rate,mean
                8,ami,,3,,0.916667
                10,ami,,3,,0.250000
                """, SweepGridCsv.text(grid));
    }

    @Test
    void othersThanSharesAreShadedFromTheLeastToTheLargest() throws IOException {
        WrittenRun run = new WrittenRun("name: edges\n", "model.epochs");
        for (long epochs = 1; epochs <= 3; epochs++) { // edges are as many as the seed and one
            run.network("t", epochs * 10, "a", "\"model.epochs\":" + epochs, true, 1);
        }
        SweepGrid grid = SweepGrid.of(List.of(run.in(folder, "edges")), List.of("model.epochs"), Optional.of("edges"));

        String text = new HeatMap(grid, false).text(80);
        assertTrue(text.contains("""
                epochs        edges
                1           11.0000
                2       +++ 21.0000
                3       @@@ 31.0000

                shades: 11 | .:-=+*#%@| 31
                """), text);
    }

    @Test
    void coloursSayItAgain() throws IOException {
        SweepGrid grid = grid(run(), "task.inputs", "task.shape");

        String coloured = new HeatMap(grid, true).text(80);
        assertTrue(coloured.contains("\u001b[38;5;16;48;5;70m@@@ 2/2\u001b[0m"), coloured);
        assertEquals(new HeatMap(grid, false).text(80), coloured.replaceAll("\u001b\\[[\\d;]*m", ""));
    }

    @Test
    void valuesActOnNoTerminalBesideColoursOfOurOwn() throws IOException {
        WrittenRun run = new WrittenRun("name: rude\n", "task.inputs", "task.shape");
        for (int row = 0; row < 2; row++) {
            run.network("t" + row, 0, "a", "\"task.inputs\":\"%d\\u001b[8m\\r\",\"task.shape\":\"x\\n\\u001b[31m%d\""
                    .formatted(row, row), true, 1);
        }
        SweepGrid grid = grid(run.in(folder, "rude"), "task.inputs", "task.shape");

        String coloured = new HeatMap(grid, true).text(80);
        assertTrue(coloured.contains("""
                inputs        x\\n\\u001b[31m0  x\\n\\u001b[31m1
                0\\u001b[8m\\r"""), coloured);
        assertFalse(coloured.replaceAll("\u001b\\[(38;5;16;48;5;70|0)m", "").contains("\u001b"), coloured);
    }

    @Test
    void valuesThatAreWiderThanTheTerminalAreBroken() throws IOException {
        WrittenRun run = new WrittenRun("name: long\n", "task.inputs", "task.shape");
        for (int row = 0; row < 2; row++) {
            run.network("t" + row, 0, "a", "\"task.inputs\":\"%1$s%2$d\",\"task.shape\":\"%1$s%2$d\""
                    .formatted("a-long-name/".repeat(9), row), true, 1);
        }
        SweepGrid grid = grid(run.in(folder, "long"), "task.inputs", "task.shape");

        String text = new HeatMap(grid, false).text(80);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
        assertTrue(new HeatMap(grid, false).text(Integer.MAX_VALUE).contains("a-long-name/".repeat(9) + "0  "), text);
    }

    @Test
    void columnsWithoutRoomFollowBelow() throws IOException {
        WrittenRun run = new WrittenRun("name: wide\n", "task.inputs", "task.seed");
        IntStream.range(0, 20).forEach(seed -> run.network("t" + seed, 0, "a",
                "\"task.inputs\":%d,\"task.seed\":%d".formatted(seed % 2, seed), true, 1));
        String text = new HeatMap(grid(run.in(folder, "wide"), "task.inputs", "task.seed"), false).text(80);

        assertEquals(80, text.lines().skip(2).mapToInt(String::length).max().orElseThrow() + 2, text); // 8 of 9, and 6
        assertEquals(3, text.lines().filter(line -> line.startsWith("inputs ")).count(), text);
    }

    @Test
    void allThatIsWrongIsSaidTogether() throws IOException {
        Path run = run();
        String message = assertThrows(InvalidInputException.class, () -> SweepGrid.of(List.of(run),
                List.of("task.input", "task.shap", "task.seed"), Optional.of("amy"))).getMessage();

        assertEquals(List.of(
                "--by \"task.input\": is not swept, or to one value; did you mean \"task.inputs\"?",
                "--by \"task.shap\": is not swept, or to one value; did you mean \"task.shape\"?",
                "--by \"task.input,task.shap,task.seed\": takes one swept key, or two different ones",
                "--measure \"amy\": is known of no network; did you mean \"ami\"?"), message.lines().toList());
        assertEquals("--by \"task.seed,task.seed\": takes one swept key, or two different ones",
                assertThrows(InvalidInputException.class, () -> grid(run, "task.seed", "task.seed")).getMessage());
    }

    @Test
    void aWholeTaskIsCalledByItsName() throws IOException {
        WrittenRun run = WrittenRun.plain();
        run.network("one", 0, "a", "\"task\":{\"plugin\":\"p\",\"name\":\"one\"}", true, 1);
        run.network("two", 0, "a", "\"task\":{\"plugin\":\"p\",\"name\":\"two\"}", false, 1);

        assertEquals(List.of("one", "two"), grid(run.in(folder, "tasks"), "task").rows());
    }
}
