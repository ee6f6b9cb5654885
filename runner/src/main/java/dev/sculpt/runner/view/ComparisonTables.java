package dev.sculpt.runner.view;

import dev.sculpt.runner.comparison.Cell;
import dev.sculpt.runner.comparison.MeasureComparison;
import dev.sculpt.runner.comparison.MeasureComparison.Mean;
import dev.sculpt.runner.comparison.MeasureComparison.Numbers;
import dev.sculpt.runner.comparison.MeasureComparison.NumbersCell;
import dev.sculpt.runner.comparison.MeasureComparison.YesNo;
import dev.sculpt.runner.comparison.MeasureComparison.YesNoCell;
import dev.sculpt.runner.comparison.VariantComparison;
import dev.sculpt.runner.comparison.VerdictName;
import dev.sculpt.runner.plan.ResultNames;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.statistics.ComparisonMatrix;
import dev.sculpt.runner.statistics.ConfidenceInterval;
import dev.sculpt.runner.statistics.JudgedComparison;
import dev.sculpt.runner.statistics.JudgedNumbers;
import dev.sculpt.runner.statistics.Judgement;
import dev.sculpt.runner.statistics.PValueText;
import dev.sculpt.runner.statistics.PairCounts;
import dev.sculpt.runner.statistics.PairedComparison;
import dev.sculpt.runner.statistics.PairedNumbers;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import dev.sculpt.runner.view.TextTable.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A comparison of variants in tables. A table is given as its rows in text, so that it can be written in any form.
 *
 * @param comparison what is shown
 */
record ComparisonTables(VariantComparison comparison) {

    private static final String NONE = "-";
    private static final String INTERVAL = "95 % interval";
    private static final Pattern NEGATIVE_ZERO = Pattern.compile("-0\\.0\\b");
    private static final List<String> BESIDE = List.of(ResultNames.DENSITY, ResultNames.EDGES, ResultNames.SECONDS);

    /** A table with its rows, which may have cells that no column shows. */
    record Table(TextTable<List<String>> columns, List<List<String>> rows) {

        /** Makes a table of those columns that say something of some row. */
        static Table of(List<Title> titles, List<List<String>> rows) {
            return new Table(whole(titles, rows).columns().telling(rows), rows);
        }

        /** Makes a table of all columns. */
        static Table whole(List<Title> titles, List<List<String>> rows) {
            return new Table(new TextTable<>(IntStream.range(0, titles.size())
                    .mapToObj(at -> new Column<List<String>>(titles.get(at).text(), titles.get(at).alignment(),
                            row -> row.get(at), titles.get(at).need())).toList()), rows);
        }
    }

    /** The head of a column. */
    record Title(String text, Alignment alignment, Need need) {

        static Title name(String text) {
            return new Title(text, Alignment.LEFT, Need.ALWAYS);
        }

        /** Of what a comparison is made for. */
        static Title told(String text) {
            return new Title(text, Alignment.RIGHT, Need.USEFUL);
        }

        /** Of what can be read off others, or in other places. */
        static Title extra(String text) {
            return new Title(text, Alignment.RIGHT, Need.EXTRA);
        }
    }

    private int variants() {
        return comparison.variants().size();
    }

    /** Returns the variants with their rates or means, and density, edges and seconds beside. */
    Table levels(MeasureComparison measure) {
        List<Title> titles = new ArrayList<>(List.of(Title.name("variant")));
        List<List<String>> rows = comparison.names().stream().<List<String>>map(name -> new ArrayList<>(List.of(name)))
                .toList();
        if (measure instanceof YesNo yesNo) {
            titles.addAll(List.of(Title.told(measure.measure()), Title.extra("rate"), Title.told(INTERVAL)));
            fill(rows, variant -> rate(yesNo.rates().get(variant), comparison.independent()));
        } else if (measure instanceof Numbers numbers) {
            titles.addAll(List.of(Title.extra("networks"), Title.told("mean " + measure.measure())));
            fill(rows, variant -> List.of(String.valueOf(numbers.means().get(variant).networks()),
                    mean(numbers.means().get(variant))));
        }
        for (MeasureComparison other : comparison.measures()) {
            if (other instanceof Numbers numbers && BESIDE.contains(other.measure()) && !other.equals(measure)) {
                titles.add(Title.extra(other.measure().replace("_percent", " %")));
                fill(rows, variant -> List.of(mean(numbers.means().get(variant))));
            }
        }
        return Table.of(titles, rows);
    }

    private static void fill(List<List<String>> rows, Function<Integer, List<String>> cells) {
        for (int variant = 0; variant < rows.size(); variant++) {
            rows.get(variant).addAll(cells.apply(variant));
        }
    }

    private static List<String> rate(Proportion rate, boolean independent) {
        return List.of(rate.counts(), rate.percent(), independent ? rate.interval() : NONE);
    }

    private static String mean(Mean mean) {
        return mean.networks() == 0 ? NONE : number(mean.mean());
    }

    /** Returns each variant held against the baseline. */
    Table differences(MeasureComparison measure) {
        List<Title> titles = new ArrayList<>(List.of(Title.name("against " + OneLine.whole(comparison.names().get(0))),
                Title.told("difference"), Title.told(INTERVAL)));
        List<List<String>> rows = new ArrayList<>();
        if (measure instanceof YesNo yesNo) {
            titles.addAll(List.of(Title.extra("wins"), Title.extra("ties"), Title.extra("losses")));
            for (JudgedComparison judged : yesNo.family().comparisons()) {
                PairCounts pairs = judged.comparison().pairs();
                List<String> row = new ArrayList<>(List.of(judged.comparison().variant(), points(pairs),
                        interval(judged.comparison()), String.valueOf(pairs.onlySecond()), String.valueOf(pairs.ties()),
                        String.valueOf(pairs.onlyFirst())));
                row.addAll(probabilities(judged.onTheseTasks(), judged.onTasksLikeThese(), judged.comparison().overTasks()));
                rows.add(row);
            }
        } else if (measure instanceof Numbers numbers) {
            titles.addAll(List.of(Title.extra("median"), Title.extra("pairs")));
            for (JudgedNumbers judged : numbers.family().comparisons()) {
                PairedNumbers pairs = judged.comparison();
                List<String> row = new ArrayList<>(List.of(pairs.variant(), signed(pairs.meanDifference()), interval(pairs),
                        signed(pairs.medianDifference()), String.valueOf(pairs.pairs())));
                row.addAll(probabilities(judged.onTheseTasks(), judged.onTasksLikeThese(), pairs.overTasks()));
                rows.add(row);
            }
        }
        titles.addAll(List.of(Title.told("p on these\ntasks"), Title.extra("p on tasks\nlike these")));
        return Table.of(titles, rows);
    }

    // With few tasks nothing is claimed of tasks like these, whatever the probability.
    private static List<String> probabilities(
            Judgement<?> here, Judgement<?> anywhere, Optional<ConfidenceInterval> overTasks) {
        return List.of(PValueText.number(here.adjusted()),
                overTasks.isEmpty() ? NONE : PValueText.number(anywhere.adjusted()));
    }

    /** Returns the same cell by cell, without tests. */
    Table cells(MeasureComparison measure) {
        boolean settings = comparison.cells().stream().anyMatch(cell -> !cell.setting().isEmpty());
        List<Title> titles = Stream.of("task", "setting", "variant").filter(name -> settings || !name.equals("setting"))
                .map(Title::name).collect(Collectors.toCollection(ArrayList::new));
        List<List<String>> rows = new ArrayList<>();
        if (measure instanceof YesNo yesNo) {
            titles.addAll(List.of(Title.extra("yes"), Title.extra("rate"), Title.extra(INTERVAL),
                    Title.told("difference"), Title.told(INTERVAL)));
            for (YesNoCell cell : yesNo.cells()) {
                for (int variant = 0; variant < variants(); variant++) {
                    List<String> row = begin(cell.cell(), variant, settings);
                    row.addAll(rate(cell.rates().get(variant), true));
                    Optional<PairCounts> pairs =
                            variant == 0 ? Optional.empty() : Optional.of(cell.pairs().get(variant - 1));
                    row.add(pairs.map(ComparisonTables::points).orElse(""));
                    row.add(pairs.map(ComparisonTables::interval).orElse(""));
                    rows.add(row);
                }
            }
        } else if (measure instanceof Numbers numbers) {
            titles.addAll(List.of(Title.extra("networks"), Title.extra("mean"), Title.told("difference"),
                    Title.told(INTERVAL)));
            for (NumbersCell cell : numbers.cells()) {
                for (int variant = 0; variant < variants(); variant++) {
                    List<String> row = begin(cell.cell(), variant, settings);
                    row.add(String.valueOf(cell.means().get(variant).networks()));
                    row.add(mean(cell.means().get(variant)));
                    Optional<PairedNumbers> pairs =
                            variant == 0 ? Optional.empty() : Optional.of(cell.comparisons().get(variant - 1));
                    row.add(pairs.map(one -> signed(one.meanDifference())).orElse(""));
                    row.add(pairs.map(ComparisonTables::interval).orElse(""));
                    rows.add(row);
                }
            }
        }
        return Table.of(titles, rows);
    }

    private List<String> begin(Cell cell, int variant, boolean settings) {
        List<String> row = new ArrayList<>();
        row.add(variant == 0 ? cell.task() : "");
        if (settings) {
            row.add(variant == 0 ? cell.setting() : "");
        }
        row.add(comparison.names().get(variant));
        return row;
    }

    /** Returns each variant (row) held against each (column): points, wins/ties/losses, p. */
    Table matrix(ComparisonMatrix matrix) {
        List<Title> titles = new ArrayList<>(List.of(Title.name("")));
        matrix.variants().forEach(variant -> titles.add(Title.told(OneLine.whole(variant))));
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < matrix.variants().size(); row++) {
            List<String> cells = new ArrayList<>(List.of(matrix.variants().get(row)));
            for (int column = 0; column < matrix.variants().size(); column++) {
                cells.add(matrix.entry(row, column).map(ComparisonTables::entry).orElse(""));
            }
            rows.add(cells);
        }
        return Table.whole(titles, rows);
    }

    /** Returns the same with a row for each two variants. */
    Table pairs(ComparisonMatrix matrix) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row < matrix.variants().size(); row++) {
            for (int column = 0; column < row; column++) {
                ComparisonMatrix.Entry entry = matrix.entry(row, column).orElseThrow();
                PairCounts pairs = entry.comparison().pairs();
                rows.add(List.of(matrix.variants().get(row), matrix.variants().get(column), points(pairs),
                        interval(entry.comparison()), String.valueOf(pairs.onlySecond()), String.valueOf(pairs.ties()),
                        String.valueOf(pairs.onlyFirst()), PValueText.number(entry.adjusted())));
            }
        }
        return Table.of(List.of(Title.name("variant"), Title.name("against"), Title.told("difference"), Title.told(INTERVAL),
                Title.extra("wins"), Title.extra("ties"), Title.extra("losses"), Title.told("p")), rows);
    }

    private static String entry(ComparisonMatrix.Entry entry) {
        PairCounts pairs = entry.comparison().pairs();
        return pairs.pairs() == 0 ? NONE : points(pairs) + " " + pairs.onlySecond() + "/" + pairs.ties() + "/"
                + pairs.onlyFirst() + " " + PValueText.number(entry.adjusted());
    }

    /**
     * Returns what all other measures say, a row each for a measure and variant; of the networks of pairs both of which have
     * the measure.
     */
    Table others(MeasureComparison shown) {
        List<List<String>> rows = new ArrayList<>();
        for (MeasureComparison measure : comparison.measures()) {
            if (measure.equals(shown)) {
                continue;
            } else if (measure instanceof YesNo yesNo) {
                yesNo.family().comparisons().forEach(one -> rows.add(List.of(measure.measure(), one.comparison().variant(),
                        String.valueOf(one.comparison().pairs().pairs()),
                        one.comparison().baselineRate().percent(), one.comparison().variantRate().percent(),
                        points(one.comparison().pairs()), interval(one.comparison()),
                        PValueText.number(one.onTheseTasks().adjusted()), VerdictName.of(one.onTheseTasks()),
                        VerdictName.of(one.onTasksLikeThese()))));
            } else if (measure instanceof Numbers numbers) {
                numbers.family().comparisons().forEach(one -> rows.add(List.of(measure.measure(), one.comparison().variant(),
                        String.valueOf(one.comparison().pairs()),
                        number(one.comparison().baselineMean()), number(one.comparison().variantMean()),
                        signed(one.comparison().meanDifference()), interval(one.comparison()),
                        PValueText.number(one.onTheseTasks().adjusted()), VerdictName.of(one.onTheseTasks()),
                        VerdictName.of(one.onTasksLikeThese()))));
            }
        }
        boolean one = variants() == 2;
        List<Title> titles = List.of(Title.name("measure"), Title.name("variant"), Title.extra("pairs"),
                Title.extra(comparison.names().get(0)), Title.extra(one ? comparison.names().get(1) : "value"),
                Title.told("difference"), Title.told(INTERVAL), Title.told("p"), Title.told("these\ntasks"),
                Title.extra("tasks like\nthese"));
        return Table.of(one ? without(titles, 1) : titles, rows.stream().map(ComparisonTables::brief)
                .map(row -> one ? without(row, 1) : row).toList());
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> others = new ArrayList<>(all);
        others.remove(index);
        return others;
    }

    private static List<String> brief(List<String> row) {
        return row.stream().map(cell -> cell.equals("no-evidence") ? NONE : cell).toList();
    }

    private static String points(PairCounts pairs) {
        return pairs.pairs() == 0 ? NONE : String.format(Locale.ROOT, "%+.1f", 100 * pairs.difference());
    }

    private static String interval(PairCounts pairs) {
        return pairs.pairs() == 0 ? NONE : NEGATIVE_ZERO.matcher(pairs.interval().points()).replaceAll("0.0");
    }

    private static String interval(PairedComparison compared) {
        return compared.independent() ? interval(compared.pairs()) : NONE;
    }

    private static String interval(PairedNumbers pairs) {
        ConfidenceInterval interval = pairs.interval();
        return !interval.isKnown() ? NONE : number(interval.lower()) + " to " + number(interval.upper());
    }

    private static String signed(double value) {
        return Double.isNaN(value) ? NONE : (value > 0 ? "+" : "") + number(value);
    }

    /** Returns a number with four digits, or as many as stand before its point. */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        double size = Math.abs(value);
        int places = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
        String text = String.format(Locale.ROOT, "%." + places + "f", value);
        return text.matches("-0\\.0+") ? text.substring(1) : text;
    }
}
