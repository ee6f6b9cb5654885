package dev.sculpt.runner.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.comparison.Changes.Changed;
import dev.sculpt.runner.comparison.MeasureComparison.Mean;
import dev.sculpt.runner.comparison.MeasureComparison.Numbers;
import dev.sculpt.runner.comparison.MeasureComparison.YesNo;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.statistics.JudgedComparison;
import dev.sculpt.runner.statistics.PairCounts;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.statistics.VerdictSentence;
import dev.sculpt.runner.statistics.YesNoVerdict;
import dev.sculpt.runner.view.ComparisonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantComparisonTest {

    private static final String NAMED = "compare: { baseline: b, variants: { a: { model.epochs: 3 }, b: {} } }\n";
    private static final String A = "\"compare\":\"a\"";
    private static final String B = "\"compare\":\"b\"";

    @TempDir
    private Path folder;

    private static VariantComparison compare(Path... folders) throws IOException {
        return VariantComparison.of(List.of(folders), List.of(), Optional.empty());
    }

    private static VariantComparison compareBy(List<String> by, Path... folders) throws IOException {
        return VariantComparison.of(List.of(folders), by, Optional.empty());
    }

    private static String refusal(List<String> by, Optional<String> baseline, Path... folders) {
        return assertThrows(InvalidInputException.class, () -> VariantComparison.of(List.of(folders), by, baseline))
                .getMessage();
    }

    private static YesNo exact(VariantComparison comparison) {
        return (YesNo) comparison.measure(Optional.empty()).orElseThrow();
    }

    private static PairCounts pairs(VariantComparison comparison) {
        return exact(comparison).family().comparisons().get(0).comparison().pairs();
    }

    // Networks of one task and seeds from 0, of which these many are exact.
    private static WrittenRun alike(WrittenRun run, String way, String swept, int first, int count, boolean exact) {
        for (int seed = first; seed < first + count; seed++) {
            run.network("t", seed, way, swept, exact, exact ? 1 : 0.25);
        }
        return run;
    }

    @Test
    void foldersOfDifferentMethodsArePairedBySeed() throws IOException {
        // Both 1, old alone 1, new alone 7, neither 12, as in the table of values to test with.
        WrittenRun old = WrittenRun.plain();
        alike(alike(old, "w", "", 0, 2, true), "w", "", 2, 19, false);
        WrittenRun other = WrittenRun.plain();
        alike(alike(other, "v", "", 0, 1, true), "v", "", 1, 1, false);
        alike(alike(other, "v", "", 2, 7, true), "v", "", 9, 12, false);

        VariantComparison comparison = compare(old.in(folder, "old"), other.in(folder, "new"));

        assertEquals("folder", comparison.by());
        assertEquals(List.of("old", "new"), comparison.names());
        assertEquals(new PairCounts(1, 1, 7, 12), pairs(comparison));
        var judged = exact(comparison).family().comparisons().get(0);
        assertEquals(0.0391, judged.onTheseTasks().adjusted(), 5e-5);
        assertEquals(0.0260, judged.comparison().interval().lower(), 5e-5);
        assertEquals(0.5172, judged.comparison().interval().upper(), 5e-5);
        assertEquals(YesNoVerdict.BETTER, judged.onTheseTasks().verdict());
        assertEquals(List.of(new Proportion(2, 21), new Proportion(8, 21)), exact(comparison).rates());
        assertEquals(List.of(1L), comparison.changes().get(0).worse().stream().map(Changed::network).map(NetworkId::seed)
                .toList());
        assertEquals(7, comparison.changes().get(0).improved().size());
        Numbers ami = (Numbers) comparison.measure(Optional.of("ami")).orElseThrow();
        assertEquals((2 + 19 * 0.25) / 21, ami.means().get(0).mean(), 1e-12);
        assertEquals(6 * 0.75 / 21, ami.family().comparisons().get(0).comparison().meanDifference(), 1e-12);
    }

    @Test
    void aFolderThatContinuesAnotherIsOfItsVariantAndCopiesCountOnce() throws IOException {
        Path one = alike(WrittenRun.plain(), "w", "", 0, 2, true).in(folder, "one");
        Path more = alike(WrittenRun.plain(), "w", "", 1, 3, true).in(folder, "more");
        Path other = alike(WrittenRun.plain(), "v", "", 0, 4, false).in(folder, "other");

        VariantComparison comparison = compare(one, more, other);

        assertEquals(List.of("one", "other"), comparison.names());
        assertEquals(new PairCounts(0, 4, 0, 0), pairs(comparison));
        assertTrue(comparison.remarks().get(0).startsWith("1 network is there more than once"), comparison.toString());
    }

    @Test
    void networksThatCameOutOtherwiseAreOfAnotherVersionAndTheOthersTie() throws IOException {
        Path old = alike(alike(WrittenRun.plain(), "w", "", 0, 3, true), "w", "", 3, 1, false).in(folder, "old");
        WrittenRun changed = WrittenRun.plain(); // the same settings and the same numbers, but for seed 3
        alike(alike(changed, "w", "", 0, 3, true), "w", "", 3, 1, true);

        VariantComparison comparison = compare(old, changed.in(folder, "changed"));

        assertEquals(List.of("old", "changed"), comparison.names());
        assertEquals(new PairCounts(3, 0, 1, 0), pairs(comparison));
        assertTrue(comparison.remarks().contains("of the same settings and seed, but with another outcome, as under another "
                + "version: 1"), comparison.remarks().toString());
    }

    @Test
    void theSameNetworksAreNotCompared() throws IOException {
        Path one = alike(WrittenRun.plain(), "w", "", 0, 3, true).in(folder, "one");
        Path copy = alike(WrittenRun.plain(), "w", "", 0, 3, true).in(folder, "copy");

        VariantComparison comparison = compare(one, copy);

        assertEquals(List.of(), comparison.variants());
        assertEquals("the folders hold the same networks, all of which are in " + one + ": nothing to compare",
                comparison.remarks().get(0));
    }

    @Test
    void namedVariantsHaveTheirBaselineFirstAndCellsOfWhatElseIsSwept() throws IOException {
        WrittenRun run = new WrittenRun(NAMED, "compare", "model.hidden");
        for (String hidden : List.of("[8]", "[16]")) {
            String swept = ",\"task\":\"t\",\"model.hidden\":" + hidden;
            run.network("t", 0, "wa" + hidden, A + swept, true, 1);
            run.network("t", 0, "wb" + hidden, B + swept, hidden.equals("[8]"), 1);
        }
        VariantComparison comparison = compare(run.in(folder, "run"));

        assertEquals(List.of("b", "a"), comparison.names());
        assertEquals(List.of(new Cell("t", "hidden=[8]"), new Cell("t", "hidden=[16]")), comparison.cells());
        assertEquals(1, comparison.tasks());
        assertEquals(new PairCounts(1, 0, 1, 0), pairs(comparison));
        assertEquals(List.of(new PairCounts(1, 0, 0, 0), new PairCounts(0, 0, 1, 0)),
                exact(comparison).cells().stream().map(cell -> cell.pairs().get(0)).toList());
        assertEquals(3L, comparison.settings().get(0).sets().get("model.epochs"));
        assertEquals(List.of("a", "b"), VariantComparison.of(
                List.of(folder.resolve("run")), List.of(), Optional.of("a")).names());
    }

    @Test
    void aVariantThatDiffersBetweenFoldersIsNamedByItsFolder() throws IOException {
        WrittenRun old = new WrittenRun(NAMED, "compare").network("t", 0, "w", A, true, 1).network("t", 0, "v", B, true, 1);
        WrittenRun other = new WrittenRun(NAMED + "seeds: 0\n", "compare");
        other.network("t", 0, "w", A, true, 1).network("t", 0, "u", B, false, 1);
        Path[] folders = {old.in(folder, "old"), other.in(folder, "new")};

        assertEquals(List.of("b (old)", "b (new)", "a"), compare(folders).names());
        assertTrue(compare(folders).isAcrossFolders());
        VariantComparison byFolder = compareBy(List.of("folder"), folders);
        assertEquals(List.of("old", "new"), byFolder.names());
        assertEquals(List.of(new Cell("t", "compare=a"), new Cell("t", "compare=b")), byFolder.cells());
        assertEquals(new PairCounts(1, 1, 0, 0), pairs(byFolder));
    }

    @Test
    void whatIsLeftOutIsCounted() throws IOException {
        WrittenRun run = new WrittenRun(NAMED, "compare");
        alike(run, "w", A, 0, 2, true).network("t", 2, "w", A, "not-learned", false, 0, "")
                .network("t", 3, "w", A, "not-pruned", false, 0, "").network("t", 5, "w", A, true, 1);
        alike(run, "v", B, 1, 3, true).failed("t", 0, "b").network("t", 4, "v", B, true, 1);

        VariantComparison comparison = compare(run.in(folder, "run"));

        assertEquals(List.of(new Partners("a", 3, 1, 1, 1)), comparison.partners());
        assertEquals(List.of(new Census("b", 5, 1, 0, 0), new Census("a", 5, 0, 1, 1)), comparison.variants());
        assertEquals(new PairCounts(1, 2, 0, 0), pairs(comparison));
        assertEquals(List.of("a against b: 1 pair is left out, since a plugin failed on one or both",
                "a against b: without a partner of the same task, seed and other settings, and left out: 1 of the baseline, "
                        + "1 of the variant",
                "not counted, since a plugin failed: 1 of b", "counted as not recovered, not learned: 1 of a",
                "counted as not recovered, not pruned: 1 of a"),
                comparison.remarks());
    }

    @Test
    void oneNameOfTwoTasksIsTwoTasks() throws IOException {
        Path one = WrittenRun.plain().network("t", 0, "w", "", true, 1).in(folder, "one");
        WrittenRun two = new WrittenRun("name: two\n");
        Path other = two.network("t", 0, "v", "", false, 1).in(folder, "other");
        String lines = Files.readString(other.resolve("networks.jsonl"));
        Files.writeString(other.resolve("networks.jsonl"),
                lines.replace("\"identity\":{\"task\":\"t\"", "\"identity\":{\"task\":\"another\""));

        VariantComparison comparison = compare(one, other);

        assertEquals(List.of(new Cell("t #1", ""), new Cell("t #2", "")), comparison.cells());
        assertEquals(PairCounts.NONE, pairs(comparison));
        assertEquals(List.of(new Partners("other", 0, 0, 1, 1)), comparison.partners());
    }

    /** The third is a copy of one of two that differ, as {@code compare runs/*} finds it. */
    @ParameterizedTest
    @ValueSource(strings = {"old new copy", "old copy new", "new old copy", "new copy old", "copy old new", "copy new old"})
    void aCopyOfARunThatCameOutOtherwiseCountsOnceInAnyOrder(String order) throws IOException {
        alike(WrittenRun.plain(), "w", "", 0, 4, false).in(folder, "old");
        alike(WrittenRun.plain(), "w", "", 0, 4, true).in(folder, "new");
        alike(WrittenRun.plain(), "w", "", 0, 4, true).in(folder, "copy");
        Path[] folders = Stream.of(order.split(" ")).map(folder::resolve).toArray(Path[]::new);

        VariantComparison comparison = compare(folders);

        assertEquals(2, comparison.names().size(), comparison.names().toString());
        PairCounts pairs = pairs(comparison);
        assertEquals(4, comparison.names().get(0).equals("old") ? pairs.onlySecond() : pairs.onlyFirst());
        assertEquals(4, pairs.pairs());
    }

    @Test
    void aNewerVersionOfAMeasureIsAnotherOutcome() throws IOException {
        Path old = new WrittenRun("name: plain\n").network("t", 0, "w", "", true, 0.2).in(folder, "old");
        Path other = new WrittenRun("name: plain\n").network("t", 0, "w", "", true, 0.9).in(folder, "new");

        VariantComparison comparison = compare(old, other);

        assertEquals(List.of("old", "new"), comparison.names());
        assertEquals(0.7, comparison.measures().stream().filter(one -> one.measure().equals("ami")).map(Numbers.class::cast)
                .findFirst().orElseThrow().family().comparisons().get(0).comparison().meanDifference(), 1e-12);
    }

    @Test
    void equalTasksPairWhateverTheyAreCalled() throws IOException {
        Path one = new WrittenRun("name: plain\n").network("t", 0, "w", "", true, 1).in(folder, "one");
        Path other = new WrittenRun("name: plain\n").called("u").network("t", 0, "v", "", false, 1).in(folder, "other");

        VariantComparison comparison = compare(one, other);

        assertEquals(new PairCounts(0, 1, 0, 0), pairs(comparison));
        assertEquals(List.of(new Cell("t", "")), comparison.cells());
        assertTrue(comparison.remarks().contains("\"u\" is the same task as \"t\", as which it counts"),
                comparison.remarks().toString());
    }

    @Test
    void anUnfinishedProductHasTheBaselineOfTheFinishedOne() throws IOException {
        WrittenRun run = new WrittenRun("compare: { product: { keep: [a, b] } }\n", "compare");
        run.network("t", 0, "wb", "\"compare\":\"keep=b\"", true, 1);
        run.network("t", 0, "wa", "\"compare\":\"keep=a\"", true, 1);

        assertEquals(List.of("keep=a", "keep=b"), compare(run.in(folder, "run")).names());
    }

    /** Criteria are not compared in place of variants that are not there yet. */
    @Test
    void variantsThatHaveNoNetworkYetAreNamed() throws IOException {
        WrittenRun run = new WrittenRun(NAMED, "compare");
        run.network("t", 0, "w", A, "ok", true, 1, "\"other\":false");

        VariantComparison comparison = compare(run.in(folder, "run"));

        assertEquals("compare", comparison.by());
        assertEquals(List.of("a"), comparison.names());
        assertTrue(comparison.remarks().contains("no network is finished yet of b"), comparison.remarks().toString());
    }

    @Test
    void networksOfOneTrainedNetworkSayNothingOfTheseTasks() throws IOException {
        WrittenRun run = new WrittenRun(NAMED, "compare", "clustering.linkage");
        for (int seed = 0; seed < 20; seed++) {
            for (String linkage : List.of("single", "ward")) {
                String swept = ",\"clustering.linkage\":\"" + linkage + "\"";
                run.network("t", seed, "wa" + linkage, A + swept, false, 1);
                run.network("t", seed, "wb" + linkage, B + swept, true, 2);
            }
        }
        VariantComparison comparison = compare(run.in(folder, "run"));

        assertFalse(comparison.independent());
        JudgedComparison judged = exact(comparison).family().comparisons().get(0);
        assertEquals(new PairCounts(0, 40, 0, 0), judged.comparison().pairs()); // a loses all
        assertTrue(Double.isNaN(judged.onTheseTasks().adjusted()));
        assertEquals(YesNoVerdict.NO_EVIDENCE, judged.onTheseTasks().verdict());
        assertEquals("no claim on these tasks, since several networks of a variant are made of one trained network",
                VerdictSentence.onTheseTasks(judged));
        assertEquals(List.of(new PairCounts(0, 20, 0, 0), new PairCounts(0, 20, 0, 0)),
                exact(comparison).cells().stream().map(cell -> cell.pairs().get(0)).toList());
        String csv = ComparisonCsv.text(comparison);
        assertTrue(csv.contains("\nall,,,exact_hierarchy,b,b,40,40,1.000000,,,,"), csv);
    }

    @Test
    void networksThatCannotBeToldApartAreLeftOut() throws IOException {
        WrittenRun run = new WrittenRun(NAMED, "compare");
        run.network("t", 0, "w", A, true, 1).network("t", 0, "x", A, false, 1).network("t", 1, "w", A, true, 1);
        run.network("t", 0, "v", B, true, 1).network("t", 1, "v", B, true, 1);

        VariantComparison comparison = compare(run.in(folder, "run"));

        assertEquals(new PairCounts(1, 0, 0, 0), pairs(comparison));
        assertTrue(comparison.remarks().contains("2 networks are left out, since several of one variant have the same task, "
                + "seed and other settings"), comparison.remarks().toString());
    }

    @Test
    void theOneSweptKeyOrTheAskedOnesMakeVariants() throws IOException {
        WrittenRun one = new WrittenRun("name: one\n", "model.epochs");
        one.network("t", 0, "w", "\"model.epochs\":3", true, 1).network("t", 0, "v", "\"model.epochs\":4", false, 1);
        assertEquals(List.of("epochs=3", "epochs=4"), compare(one.in(folder, "one")).names());

        WrittenRun two = new WrittenRun("name: two\n", "model.epochs", "model.loss");
        two.network("t", 0, "w", "\"model.epochs\":3,\"model.loss\":\"x\"", true, 1);
        two.network("t", 0, "v", "\"model.epochs\":4,\"model.loss\":\"y\"", true, 1);
        Path swept = two.in(folder, "two");
        assertEquals("several keys are swept; say by --by which are to be compared: model.epochs, model.loss",
                refusal(List.of(), Optional.empty(), swept));
        assertEquals("--by \"model.lss\": the runs do not differ in it; did you mean \"model.loss\"?",
                refusal(List.of("model.lss"), Optional.empty(), swept));
        assertEquals(List.of("epochs=3, loss=x", "epochs=4, loss=y"),
                compareBy(List.of("model.epochs", "model.loss"), swept).names());
        assertEquals("--baseline \"loss=z\": is no variant; did you mean \"loss=x\"?",
                refusal(List.of("model.loss"), Optional.of("loss=z"), swept));
    }

    @Test
    void criteriaAreComparedWhereNothingElseDiffers() throws IOException {
        WrittenRun run = WrittenRun.plain();
        run.network("t", 0, "w", "", "ok", true, 1, "\"second\":false").network("t", 1, "w", "", "ok", true, 1,
                "\"second\":true").network("t", 2, "w", "", "not-learned", false, 1, "\"second\":false");

        VariantComparison comparison = compare(run.in(folder, "run"));

        assertEquals(List.of("first", "second"), comparison.names());
        assertEquals(List.of("exact_hierarchy"), comparison.measures().stream().map(MeasureComparison::measure).toList());
        assertEquals(new PairCounts(1, 1, 0, 1), pairs(comparison));
    }

    @Test
    void whereNoTruthIsKnownNumbersAreCompared() throws IOException {
        Path one = WrittenRun.plain().network("t", 0, "w", "", null, 0.5).in(folder, "one");
        Path other = WrittenRun.plain().network("t", 0, "v", "", null, 0.75).in(folder, "other");

        VariantComparison comparison = compare(one, other);

        Numbers ami = (Numbers) comparison.measure(Optional.empty()).orElseThrow();
        assertEquals("ami", ami.measure());
        assertEquals(0.25, ami.family().comparisons().get(0).comparison().meanDifference(), 0);
        assertEquals(List.of("the true hierarchy is known of no network: exact_hierarchy cannot be compared"),
                comparison.remarks());
        assertEquals("--measure \"amy\": is known of no network; did you mean \"ami\"?",
                assertThrows(InvalidInputException.class, () -> comparison.measure(Optional.of("amy"))).getMessage());
    }

    @Test
    void nothingToCompareIsSaid() throws IOException {
        Path run = alike(WrittenRun.plain(), "w", "", 0, 2, true).in(folder, "run");

        assertEquals("nothing to compare: one model and method, no variants under \"compare\", nothing swept but the task, "
                + "and one criterion", refusal(List.of(), Optional.empty(), run));
    }

    @Test
    void numbersThatCannotBeAddedUpAreLeftOutAndCounted() throws IOException {
        WrittenRun one = WrittenRun.plain().network("t", 0, "w", "", true, 1e308).network("t", 1, "w", "", true, 0.5);
        WrittenRun other = WrittenRun.plain().network("t", 0, "v", "", true, -1e308).network("t", 1, "v", "", true, 0.75);

        VariantComparison comparison = compare(one.in(folder, "one"), other.in(folder, "other"));

        Numbers ami = (Numbers) comparison.measure(Optional.of("ami")).orElseThrow();
        assertEquals(List.of(new Mean(1, 0.5), new Mean(1, 0.75)), ami.means());
        assertEquals(List.of("left out, since numbers of 1e100 and more cannot be averaged: 2 of \"ami\""),
                comparison.remarks());
    }

    @Test
    void aMeasureOfTwoSortsIsLeftOut() throws IOException {
        Path one = WrittenRun.plain().network("t", 0, "w", "", true, 1).in(folder, "one");
        Path other = WrittenRun.plain().network("t", 0, "v", "", true, 1).in(folder, "other");
        Path lines = other.resolve("networks.jsonl");
        Files.writeString(lines, Files.readString(lines).replace("\"ami\":1.0", "\"ami\":true"));

        VariantComparison comparison = compare(one, other);

        assertThrows(InvalidInputException.class, () -> comparison.measure(Optional.of("ami")));
        assertEquals("\"ami\" is left out: it is a number in " + one.resolve("networks.jsonl")
                + ", network 0, and true or false in " + lines + ", network 0", comparison.remarks().get(0));
    }

    @Test
    void whereAPluginFailedOnAllThatIsSaid() throws IOException {
        WrittenRun run = new WrittenRun(NAMED, "compare").failed("t", 0, "b").failed("t", 1, "b").failed("t", 0, "a");
        WrittenRun unnamed = WrittenRun.plain().failed("t", 0);

        List<String> remarks = compare(run.in(folder, "run")).remarks();

        assertTrue(remarks.contains("not counted, since a plugin failed: 2 of b, 1 of a"), remarks.toString());
        assertEquals("a plugin failed on all networks: nothing can be compared; see failures",
                remarks.get(remarks.size() - 1));
        assertEquals("nothing to compare: a plugin failed on all networks, see failures",
                refusal(List.of(), Optional.empty(), unnamed.in(folder, "unnamed")));
    }

    @Test
    void withoutPairsNothingIsTested() throws IOException {
        WrittenRun run = new WrittenRun("name: c\ncompare: { variants: { a: {}, b: {}, c: {} } }\n", "compare");
        alike(run, "w", A, 0, 6, true);
        alike(run, "v", B, 0, 6, false);
        alike(run, "u", "\"compare\":\"c\"", 6, 1, true);

        VariantComparison comparison = compare(run.in(folder, "run"));

        List<JudgedComparison> judged = exact(comparison).family().comparisons();
        assertEquals(2 * Math.pow(0.5, 6), judged.get(0).onTheseTasks().adjusted(), 1e-12); // as one of two tests
        assertEquals(Double.NaN, judged.get(1).onTheseTasks().adjusted());
        assertEquals(Double.NaN, judged.get(1).onTasksLikeThese().adjusted());
        String text = new ComparisonText(comparison, Optional.empty()).text();
        assertTrue(text.contains("\nc                   -                -     0     0       0           -\n"), text);
        assertTrue(Pattern.compile("\nunits +c +0( +-){5}\n").matcher(text).find(), text);
        assertTrue(Pattern.compile("\n +a +b +c\n").matcher(text).find(), text); // each against each has all
        String none = ComparisonCsv.text(comparison).lines().filter(line -> line.startsWith("all,,,exact_hierarchy,c,"))
                .findFirst().orElseThrow();
        assertEquals("all,,,exact_hierarchy,c,a,1,1,1.000000,0.206549,1.000000,,0,0,0,0,,,,,,,no-evidence,0,,,"
                + "sign flips over tasks,,,no-evidence", none);
    }
}
