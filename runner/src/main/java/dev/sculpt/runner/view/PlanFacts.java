package dev.sculpt.runner.view;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.run.KeptTasks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is to be known of a valid plan besides its size.
 *
 * @param cheating a line for each stage that sees the true hierarchy
 * @param networkless a line for each model that needs no network
 * @param keptTasks a line for each task that a run would keep in a file, or why it cannot
 * @param summary what the tasks were made of, in lines
 * @param truths what is known of the true hierarchy of each task
 */
record PlanFacts(List<String> cheating, List<String> networkless, List<String> keptTasks, List<String> summary,
        List<KnownTruth> truths) {

    /** The most lines of the summary that people are shown. */
    private static final int MOST_LINES = 24;

    PlanFacts {
        cheating = List.copyOf(cheating);
        networkless = List.copyOf(networkless);
        keptTasks = List.copyOf(keptTasks);
        summary = List.copyOf(summary);
        truths = List.copyOf(truths);
    }

    static PlanFacts of(Plan plan) {
        List<String> kept = new ArrayList<>();
        kept.addAll(new KeptTasks(plan, kept::add).lines());
        return new PlanFacts(plan.cheating(), plan.networkless(), kept, plan.summary(), KnownTruth.of(plan));
    }

    /** Returns the lines that say how far the results of a run could be trusted. */
    List<String> warnings() {
        return Stream.concat(cheating.stream(), networkless.stream()).toList();
    }

    /** Returns all of it for people, each line ended by a line feed. */
    String text(int width) {
        LineWidth lines = LineWidth.ofSentences(width);
        StringBuilder text = new StringBuilder();
        Stream.of(warnings(), keptTasks, shortened()).flatMap(List::stream)
                .forEach(line -> text.append(lines.wrapped(line)).append('\n'));
        return text.append(TruthText.of(truths, width)).toString();
    }

    private List<String> shortened() {
        return summary.size() <= MOST_LINES ? summary : Stream.concat(summary.stream().limit(MOST_LINES),
                Stream.of("and " + (summary.size() - MOST_LINES) + " more lines of tasks")).toList();
    }

    /** Returns all of it as plain values by keys. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("cheating", cheating);
        fields.put("networkless", networkless);
        fields.put("kept_tasks", keptTasks);
        fields.put("summary", summary);
        fields.put("true_hierarchies", truths.stream().map(KnownTruth::fields).toList());
        return fields;
    }
}
