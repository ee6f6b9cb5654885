package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.comparison.Cell;
import dev.sculpt.runner.comparison.Census;
import dev.sculpt.runner.comparison.Changes;
import dev.sculpt.runner.comparison.Changes.Changed;
import dev.sculpt.runner.comparison.MeasureComparison.YesNo;
import dev.sculpt.runner.comparison.MeasureComparison.YesNoCell;
import dev.sculpt.runner.comparison.VariantComparison;
import dev.sculpt.runner.comparison.VariantSettings;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.run.SettingDifference;
import dev.sculpt.runner.statistics.ComparisonFamily;
import dev.sculpt.runner.statistics.ComparisonMatrix;
import dev.sculpt.runner.statistics.PairCounts;
import dev.sculpt.runner.statistics.PairedComparison;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.statistics.TaskPairs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {

    private static Changed changed(int seed) {
        return new Changed(new Cell("t", ""),
                new NetworkId(seed, "t", List.of(4, 2), seed, "", Map.of(), Identity.UNKNOWN));
    }

    private static VariantComparison comparison(int cells, int improved) {
        PairCounts pairs = new PairCounts(1, 1, 7, 12);
        YesNo exact = new YesNo("exact_hierarchy", List.of(pairs.first(), pairs.second()),
                ComparisonFamily.of(List.of(new PairedComparison("old", "new", List.of(new TaskPairs("t", pairs))))),
                Optional.empty(), IntStream.range(0, cells).mapToObj(cell -> new YesNoCell(new Cell("t", "x=" + cell),
                        List.of(new Proportion(0, 1), new Proportion(1, 1)), List.of(new PairCounts(0, 0, 1, 0)))).toList());
        return new VariantComparison("folder", List.of(new Census("old", 21, 0, 0, 0), new Census("new", 21, 0, 0, 0)),
                exact.cells().stream().map(YesNoCell::cell).toList(), true, List.of(), List.of(exact),
                List.of(new Changes("new", IntStream.range(0, improved).mapToObj(ComparisonTextTest::changed).toList(),
                        List.of())),
                List.of(new VariantSettings("new", Map.of(), List.of(new SettingDifference("model.epochs", 3, 4)))),
                List.of("a remark"));
    }

    @Test
    void verdict() {
        // 2 of 21 and 8 of 21; Tango's interval and mid-p are those of the table of values to test with.
        assertEquals("""
                variants by folder, against old; pairs of one task and seed; 1 task

                variant  exact_hierarchy    rate   95 % interval
                old                 2/21   9.5 %   2.7 to 28.9 %
                new                 8/21  38.1 %  20.8 to 59.1 %

                                                                            p on these
                against old  difference  95 % interval  wins  ties  losses       tasks
                new               +28.6    2.6 to 51.7     7    13       1       0.039

                new: better on these tasks: +28.6 points (95 % interval 2.6 to 51.7), mid-p McNemar p = 0.039;
                  no claim on tasks like these with 1 task; at least 10 would be needed

                a remark
                """, new ComparisonText(comparison(1, 0), Optional.empty()).verdict(Integer.MAX_VALUE));
    }

    @Test
    void settingsAndChangedNetworksOfFolders() {
        String text = new ComparisonText(comparison(1, 22), Optional.empty()).text();

        assertTrue(text.contains("\nsettings that differ between folders:\nnew: model.epochs: 3 -> 4\n"), text);
        assertTrue(text.contains("\nnew: improved: 22\n  t, seed 0\n"), text);
        assertTrue(text.contains("\n  t, seed 19\n  and 2 more, see --format json\n"), text);
        assertFalse(text.contains("worse:\n"), text);
        assertFalse(text.contains("cell by cell"), text);
    }

    @Test
    void manyCellsAreCutInTextAlone() {
        ComparisonText text = new ComparisonText(comparison(40, 0), Optional.empty());

        assertTrue(text.text().contains("\nand 20 more rows, see comparison.csv or --format csv\n"), text.text());
        assertTrue(text.markdown().contains("| t | x=39 | old | 0/1 | 0.0 % | 0.0 to 79.3 % |  |  |\n"), text.markdown());
        assertTrue(text.text().contains("; 1 task, 40 cells\n"), text.text());
    }

    @Test
    void latex() {
        String text = new ComparisonText(comparison(1, 0), Optional.empty()).latex();

        assertTrue(text.startsWith("% needs \\usepackage{booktabs}\n"), text);
        assertTrue(text.contains("\nvariant & exact\\_hierarchy & rate & 95 \\% interval \\\\\n\\midrule\n"), text);
        assertTrue(text.contains("\nnew & +28.6 & 2.6 to 51.7 & 7 & 13 & 1 & 0.039 \\\\\n\\bottomrule\n"), text);
    }

    /** Of two hundred variants a page for the baseline's sake, and where the rest stands. */
    @Test
    void manyVariantsAreHeldAgainstTheBaselineAlone() {
        List<String> names = IntStream.range(0, 200).mapToObj(at -> "v" + at).toList();
        PairCounts pairs = new PairCounts(1, 0, 1, 0);
        List<PairedComparison> compared = names.stream().skip(1)
                .map(name -> new PairedComparison("v0", name, List.of(new TaskPairs("t", pairs)))).toList();
        YesNo exact = new YesNo("exact_hierarchy", names.stream().map(name -> pairs.first()).toList(),
                ComparisonFamily.of(compared), Optional.of(ComparisonMatrix.of(names, (one, other) ->
                        new PairedComparison(one, other, List.of(new TaskPairs("t", pairs))))), List.of());
        YesNo other = new YesNo("same_graph", exact.rates(), exact.family(), Optional.empty(), List.of());
        String text = new ComparisonText(new VariantComparison("compare",
                names.stream().map(name -> new Census(name, 2, 0, 0, 0)).toList(), List.of(new Cell("t", "")), true,
                List.of(), List.of(exact, other), List.of(), names.stream().map(name -> new VariantSettings(
                        name, Map.of("model.epochs", 3), List.of())).toList(), List.of()), Optional.empty()).text();

        assertTrue(text.contains("\neach against each: 19900 pairs of 200 variants, see --format json\n"), text);
        assertTrue(text.contains("\nand 338 more lines, see --format json\n"), text); // two of each sentence
        assertTrue(text.contains("\nand 139 more rows, see comparison.csv or --format csv\n"), text);
        assertTrue(text.contains("\nand 140 more lines, see --format json\n"), text);
        assertTrue(text.lines().count() < 700, () -> text.lines().count() + " lines");
    }
}
