package dev.sculpt.runner.comparison;

import dev.sculpt.runner.comparison.Changes.Changed;
import dev.sculpt.runner.comparison.MeasureComparison.Mean;
import dev.sculpt.runner.comparison.MeasureComparison.Numbers;
import dev.sculpt.runner.comparison.MeasureComparison.YesNo;
import dev.sculpt.runner.statistics.ComparisonMatrix;
import dev.sculpt.runner.statistics.ConfidenceInterval;
import dev.sculpt.runner.statistics.JudgedComparison;
import dev.sculpt.runner.statistics.JudgedNumbers;
import dev.sculpt.runner.statistics.Judgement;
import dev.sculpt.runner.statistics.PairCounts;
import dev.sculpt.runner.statistics.PairedNumbers;
import dev.sculpt.runner.statistics.PairsNeeded;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.statistics.VerdictSentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A comparison of variants as JSON, for programs: all of it, under keys that stay. Rates, differences of rates and
 * probabilities are from 0 to 1 (differences from -1); what is not known, or not finite, is null. The keys are documented in
 * the README of the runner.
 */
public final class ComparisonJson {

    private ComparisonJson() { }

    /** Returns the fields of the object, as plain values. */
    public static Map<String, Object> fields(VariantComparison comparison) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("by", comparison.by());
        object.put("baseline", comparison.names().stream().findFirst().orElse(null));
        object.put("variants", comparison.variants().stream().map(one -> object("name", one.variant(), "networks",
                one.networks(), "failed", one.failed(), "not_learned", one.notLearned(), "not_pruned", one.notPruned()))
                .toList());
        object.put("partners", comparison.partners().stream().map(one -> object("variant", one.variant(), "pairs",
                one.pairs(), "failed", one.failed(), "baseline_alone", one.baselineAlone(), "variant_alone",
                one.variantAlone())).toList());
        object.put("settings", comparison.settings().stream().map(one -> object("variant", one.variant(), "sets", one.sets(),
                "differences", one.differences().stream().map(difference -> object("key", difference.key(),
                        "before", difference.before(), "after", difference.after())).toList())).toList());
        List<String> names = comparison.names();
        object.put("measures", comparison.measures().stream().map(one -> one instanceof YesNo yesNo
                ? yesNo(yesNo, names, comparison.independent()) : numbers((Numbers) one, names)).toList());
        object.put("changes", comparison.changes().stream().map(one -> object("variant", one.variant(), "improved",
                one.improved().stream().map(ComparisonJson::changed).toList(), "worse",
                one.worse().stream().map(ComparisonJson::changed).toList())).toList());
        object.put("remarks", comparison.remarks());
        return object;
    }

    private static Map<String, Object> changed(Changed changed) {
        Map<String, Object> object = cell(changed.cell());
        object.put("seed", changed.network().seed());
        return object;
    }

    private static Map<String, Object> cell(Cell cell) {
        return object("task", cell.task(), "setting", cell.setting());
    }

    private static Map<String, Object> yesNo(YesNo measure, List<String> names, boolean independent) {
        Map<String, Object> object = object("measure", measure.measure(), "kind", "yes-no");
        object.put("rates", each(names, variant -> rate(measure.rates().get(variant), independent)));
        object.put("comparisons", measure.family().comparisons().stream().map(ComparisonJson::judged).toList());
        object.put("matrix", measure.matrix().map(ComparisonJson::matrix).orElse(null));
        object.put("cells", measure.cells().stream().map(cell -> {
            Map<String, Object> inner = cell(cell.cell());
            inner.put("rates", each(names, variant -> rate(cell.rates().get(variant), true)));
            inner.put("comparisons", each(names.subList(1, names.size()), other -> {
                PairCounts pairs = cell.pairs().get(other);
                return pairs(pairs, pairs.interval());
            }));
            return inner;
        }).toList());
        return object;
    }

    private static Map<String, Object> numbers(Numbers measure, List<String> names) {
        Map<String, Object> object = object("measure", measure.measure(), "kind", "number");
        object.put("means", each(names, variant -> mean(measure.means().get(variant))));
        object.put("comparisons", measure.family().comparisons().stream().map(ComparisonJson::judged).toList());
        object.put("cells", measure.cells().stream().map(cell -> {
            Map<String, Object> inner = cell(cell.cell());
            inner.put("means", each(names, variant -> mean(cell.means().get(variant))));
            inner.put("comparisons", each(names.subList(1, names.size()), other -> pairs(cell.comparisons().get(other))));
            return inner;
        }).toList());
        return object;
    }

    private static List<Map<String, Object>> each(List<String> names, IntFunction<Map<String, Object>> of) {
        return IntStream.range(0, names.size()).mapToObj(at -> {
            Map<String, Object> object = object("variant", names.get(at));
            object.putAll(of.apply(at));
            return object;
        }).toList();
    }

    private static Map<String, Object> rate(Proportion rate, boolean independent) {
        return object("hits", rate.hits(), "networks", rate.of(), "rate", number(rate.rate()),
                "lower", independent ? rate.lower() : null, "upper", independent ? rate.upper() : null);
    }

    private static Map<String, Object> mean(Mean mean) {
        return object("networks", mean.networks(), "mean", number(mean.mean()));
    }

    private static Map<String, Object> pairs(PairCounts pairs, ConfidenceInterval interval) {
        return object("pairs", pairs.pairs(), "wins", pairs.onlySecond(), "ties", pairs.ties(), "losses",
                pairs.onlyFirst(), "difference", number(pairs.difference()), "interval", interval(interval));
    }

    private static Map<String, Object> pairs(PairedNumbers pairs) {
        return object("pairs", pairs.pairs(), "mean_difference", number(pairs.meanDifference()), "median_difference",
                number(pairs.medianDifference()), "interval", interval(pairs.interval()));
    }

    private static Map<String, Object> judged(JudgedComparison judged) {
        Map<String, Object> object = object("variant", judged.comparison().variant());
        object.putAll(pairs(judged.comparison().pairs(), judged.comparison().interval()));
        object.put("more_pairs_to_see_10_points", judged.comparison().morePairsNeeded(PairsNeeded.WORTH_SEEING));
        var clustered = judged.comparison().clustered();
        object.put("on_these_tasks", judgement(judged.onTheseTasks(), JudgedComparison.PAIRS_TEST,
                judged.comparison().midP(), VerdictSentence.onTheseTasks(judged)));
        Map<String, Object> tasks = judgement(judged.onTasksLikeThese(), clustered.method().title(), clustered.pValue(),
                VerdictSentence.onTasksLikeThese(judged));
        tasks.put("tasks", clustered.tasks());
        tasks.put("interval", judged.comparison().overTasks().map(ComparisonJson::interval).orElse(null));
        object.put("on_tasks_like_these", tasks);
        return object;
    }

    private static Map<String, Object> judged(JudgedNumbers judged) {
        PairedNumbers comparison = judged.comparison();
        Map<String, Object> object = object("variant", comparison.variant());
        object.putAll(pairs(comparison));
        object.put("on_these_tasks", judgement(judged.onTheseTasks(), "signed ranks", comparison.pValue(),
                VerdictSentence.onTheseTasks(judged)));
        Map<String, Object> tasks = judgement(judged.onTasksLikeThese(), JudgedNumbers.TASKS_TEST,
                comparison.taskRanks().pValue(), VerdictSentence.onTasksLikeThese(judged));
        tasks.put("tasks", comparison.tasksWithPairs());
        tasks.put("interval", comparison.overTasks().map(ComparisonJson::interval).orElse(null));
        object.put("on_tasks_like_these", tasks);
        return object;
    }

    private static Map<String, Object> judgement(Judgement<?> judgement, String test, double pValue, String sentence) {
        return object("verdict", VerdictName.of(judgement), "test", test, "p_value", number(pValue), "p_adjusted",
                number(judgement.adjusted()), "comparisons", judgement.comparisons(), "sentence", sentence);
    }

    private static List<Map<String, Object>> matrix(ComparisonMatrix matrix) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (int row = 0; row < matrix.variants().size(); row++) {
            for (int column = 0; column < row; column++) {
                ComparisonMatrix.Entry entry = matrix.entry(row, column).orElseThrow();
                Map<String, Object> object = object("variant", matrix.variants().get(row), "against",
                        matrix.variants().get(column));
                object.putAll(pairs(entry.comparison().pairs(), entry.comparison().interval()));
                object.put("p_value", number(entry.comparison().midP()));
                object.put("p_adjusted", number(entry.adjusted()));
                pairs.add(object);
            }
        }
        return pairs;
    }

    private static List<Object> interval(ConfidenceInterval interval) {
        List<Object> ends = new ArrayList<>();
        ends.add(number(interval.lower()));
        ends.add(number(interval.upper()));
        return ends;
    }

    private static Object number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** Returns an object of keys and values, one behind the other. */
    private static Map<String, Object> object(Object... entries) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < entries.length; at += 2) {
            object.put((String) entries[at], entries[at + 1]);
        }
        return object;
    }
}
