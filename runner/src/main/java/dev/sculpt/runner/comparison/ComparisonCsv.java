package dev.sculpt.runner.comparison;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sculpt.runner.comparison.MeasureComparison.Mean;
import dev.sculpt.runner.comparison.MeasureComparison.Numbers;
import dev.sculpt.runner.comparison.MeasureComparison.YesNo;
import dev.sculpt.runner.statistics.ConfidenceInterval;
import dev.sculpt.runner.statistics.JudgedComparison;
import dev.sculpt.runner.statistics.JudgedNumbers;
import dev.sculpt.runner.statistics.Judgement;
import dev.sculpt.runner.statistics.PairCounts;
import dev.sculpt.runner.statistics.PairedNumbers;
import dev.sculpt.runner.statistics.Proportion;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * A comparison of variants as CSV: one row per measure, cell and variant, those over all cells first. The baseline has its
 * rate or mean alone, and a cell no tests, since nothing is claimed of cells one by one. Lines end with a line feed; what is
 * not known is empty; rates and numbers have six decimals, probabilities four digits.
 */
public final class ComparisonCsv {

    static final List<String> HEADER = List.of("scope", "task", "setting", "measure", "variant", "baseline",
            "networks", "hits", "rate", "lower", "upper", "mean",
            "pairs", "wins", "ties", "losses", "difference", "difference_lower", "difference_upper", "median_difference",
            "p_value", "p_adjusted", "verdict",
            "tasks", "tasks_lower", "tasks_upper", "tasks_test", "tasks_p_value", "tasks_p_adjusted", "tasks_verdict");

    private final VariantComparison comparison;
    private final CsvWriter csv;

    private ComparisonCsv(VariantComparison comparison, CsvWriter csv) {
        this.comparison = comparison;
        this.csv = csv;
    }

    /** Returns the header and the rows. */
    public static String text(VariantComparison comparison) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
        csv.writeRecord(HEADER);
        ComparisonCsv rows = new ComparisonCsv(comparison, csv);
        for (MeasureComparison measure : comparison.measures()) {
            if (measure instanceof YesNo yesNo) {
                rows.write(yesNo);
            } else if (measure instanceof Numbers numbers) {
                rows.write(numbers);
            }
        }
        return text.toString();
    }

    private void write(YesNo measure) {
        write(measure, Optional.empty(), (row, variant) -> rate(row, measure.rates().get(variant), comparison.independent()),
                (row, other) -> judged(row, measure.family().comparisons().get(other)));
        measure.cells().forEach(cell -> write(measure, Optional.of(cell.cell()),
                (row, variant) -> rate(row, cell.rates().get(variant), true), (row, other) -> {
                    PairCounts pairs = cell.pairs().get(other);
                    pairs(row, pairs, pairs.interval());
                }));
    }

    private void write(Numbers measure) {
        write(measure, Optional.empty(), (row, variant) -> mean(row, measure.means().get(variant)),
                (row, other) -> judged(row, measure.family().comparisons().get(other)));
        measure.cells().forEach(cell -> write(measure, Optional.of(cell.cell()),
                (row, variant) -> mean(row, cell.means().get(variant)),
                (row, other) -> pairs(row, cell.comparisons().get(other))));
    }

    // A row for each variant: its level, and but for the baseline the comparison with that.
    private void write(MeasureComparison measure, Optional<Cell> cell, ObjIntConsumer<CsvRow> level,
            ObjIntConsumer<CsvRow> against) {
        for (int variant = 0; variant < comparison.variants().size(); variant++) {
            CsvRow row = row(cell, measure, variant);
            level.accept(row, variant);
            if (variant > 0) {
                against.accept(row, variant - 1);
            }
            csv.writeRecord(row.fields());
        }
    }

    private CsvRow row(Optional<Cell> cell, MeasureComparison measure, int variant) {
        CsvRow row = new CsvRow();
        row.text("scope", cell.isPresent() ? "cell" : "all");
        row.text("task", cell.map(Cell::task).orElse(""));
        row.text("setting", cell.map(Cell::setting).orElse(""));
        row.text("measure", measure.measure());
        row.text("variant", comparison.names().get(variant));
        row.text("baseline", comparison.names().get(0));
        return row;
    }

    private static void rate(CsvRow row, Proportion rate, boolean independent) {
        row.number("networks", rate.of());
        if (rate.of() > 0) {
            row.number("hits", rate.hits());
            row.decimal("rate", rate.rate());
        }
        if (rate.of() > 0 && independent) {
            row.decimal("lower", rate.lower());
            row.decimal("upper", rate.upper());
        }
    }

    private static void mean(CsvRow row, Mean mean) {
        row.number("networks", mean.networks());
        row.decimal("mean", mean.mean());
    }

    private static void pairs(CsvRow row, PairCounts pairs, ConfidenceInterval interval) {
        row.number("pairs", pairs.pairs());
        row.number("wins", pairs.onlySecond());
        row.number("ties", pairs.ties());
        row.number("losses", pairs.onlyFirst());
        row.decimal("difference", pairs.difference());
        if (pairs.pairs() > 0) {
            interval(row, "difference", interval);
        }
    }

    private static void pairs(CsvRow row, PairedNumbers pairs) {
        row.number("pairs", pairs.pairs());
        row.decimal("difference", pairs.meanDifference());
        row.decimal("median_difference", pairs.medianDifference());
        interval(row, "difference", pairs.interval());
    }

    private static void interval(CsvRow row, String name, ConfidenceInterval interval) {
        row.decimal(name + "_lower", interval.lower());
        row.decimal(name + "_upper", interval.upper());
    }

    private static void judged(CsvRow row, JudgedComparison judged) {
        pairs(row, judged.comparison().pairs(), judged.comparison().interval());
        row.probability("p_value", judged.comparison().midP());
        judgement(row, "", judged.onTheseTasks());
        row.number("tasks", judged.comparison().clustered().tasks());
        judged.comparison().overTasks().ifPresent(interval -> interval(row, "tasks", interval));
        row.text("tasks_test", judged.comparison().clustered().method().title());
        row.probability("tasks_p_value", judged.comparison().clustered().pValue());
        judgement(row, "tasks_", judged.onTasksLikeThese());
    }

    private static void judged(CsvRow row, JudgedNumbers judged) {
        pairs(row, judged.comparison());
        row.probability("p_value", judged.comparison().pValue());
        judgement(row, "", judged.onTheseTasks());
        row.number("tasks", judged.comparison().tasksWithPairs());
        judged.comparison().overTasks().ifPresent(interval -> interval(row, "tasks", interval));
        row.text("tasks_test", JudgedNumbers.TASKS_TEST);
        row.probability("tasks_p_value", judged.comparison().taskRanks().pValue());
        judgement(row, "tasks_", judged.onTasksLikeThese());
    }

    private static void judgement(CsvRow row, String prefix, Judgement<?> judgement) {
        row.probability(prefix + "p_adjusted", judgement.adjusted());
        row.text(prefix + "verdict", VerdictName.of(judgement));
    }
}
