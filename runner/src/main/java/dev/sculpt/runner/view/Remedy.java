package dev.sculpt.runner.view;

import dev.sculpt.runner.consensus.Participation;
import dev.sculpt.runner.engine.RecordedStage;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.AskedAccuracy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What to try where a network was not learned, not pruned or not taken apart: settings that its own stages have, by their
 * paths for {@code --set}, with the values that did not do.
 */
public final class Remedy {

    // Results lack it where it is not set.
    private static final String MAX_DROP = AskedAccuracy.MAX_DROP;
    private static final String ACCURACY = AskedAccuracy.ACCURACY;
    /** A share of rows that may well be wrong. */
    private static final double FEW = 0.05;
    /** An accuracy that one has who knows nothing. */
    private static final double CHANCE = 0.5;
    private static final String TASK = "task";
    private static final String MODEL = "model";
    static final String SCALING = "scaling";
    static final String UNSCALED = "none";
    static final String SCALED = "standardise";
    static final List<String> BUNDLED_PRUNINGS = List.of("units", "edges");
    static final List<String> LEARNING = List.of("epochs", "learningRate", "hidden");
    static final List<String> TARGET = List.of(ACCURACY, MAX_DROP);
    static final List<String> STEPS = List.of("step");

    private Remedy() { }

    /** Returns the advice for a network of a status; none where it is well or failed. */
    public static List<String> of(Status status, Map<String, Object> settings) {
        return Participation.of(status).map(why -> of(why, settings)).orElse(List.of());
    }

    /**
     * Returns lines of advice, none where no stage has a setting that is known to help.
     *
     * @param settings of every stage, as a result has them
     */
    static List<String> of(Participation why, Map<String, Object> settings) {
        List<String> lines = new ArrayList<>();
        switch (why) {
            case NOT_LEARNED -> {
                Optional<Object> scaling = RecordedStage.of(settings, TASK).flatMap(task -> task.setting(SCALING));
                if (scaling.equals(Optional.of(UNSCALED))) {
                    lines.add("where inputs differ much in size, set " + TASK + "." + SCALING + " (" + UNSCALED + ") to "
                            + SCALED);
                }
                add(lines, "try other values of ", RecordedStage.of(settings, MODEL)
                        .map(model -> found(MODEL, model, LEARNING)).orElse(List.of()));
                add(lines, "or ask for less by ", ofPrunings(settings, TARGET));
            }
            case NOT_PRUNED -> {
                add(lines, "try smaller steps: ", ofPrunings(settings, STEPS));
                add(lines, "or let rounds be less accurate by ", ofPrunings(settings, TARGET));
            }
            case DENSE -> {
                String first = RecordedStage.prunings(settings).isEmpty() ? "name stages under " + RecordedStage.PRUNING
                        : "its pruning stages did nothing, networks.jsonl has what they say";
                lines.add(first + "; modules of a dense network show nothing of its task");
            }
            default -> { }
        }
        return lines;
    }

    /** Returns the advice for a network one module of which reads all inputs; nothing where none asks for an accuracy. */
    static List<String> ofUndivided(Map<String, Object> settings) {
        List<RecordedStage> stages = RecordedStage.prunings(settings);
        List<Double> asked = stages.stream().map(stage -> stage.setting(ACCURACY)).flatMap(Optional::stream)
                .filter(Number.class::isInstance).map(accuracy -> ((Number) accuracy).doubleValue()).toList();
        boolean byDense = stages.stream().anyMatch(stage -> stage.setting(MAX_DROP).isPresent());
        double less = asked.stream().mapToDouble(each -> each).min().orElse(0) - FEW;
        return byDense || less <= CHANCE ? List.of() : List.of("if some rows may be wrong, ask for less than the share of "
                + "right ones: " + String.join(", ", ofPrunings(settings, List.of(ACCURACY)))
                + String.format(Locale.ROOT, ", such as %.2f", less));
    }

    private static void add(List<String> lines, String start, List<String> found) {
        if (!found.isEmpty()) {
            lines.add(start + String.join(", ", found));
        }
    }

    private static List<String> ofPrunings(Map<String, Object> settings, List<String> names) {
        List<RecordedStage> stages = RecordedStage.prunings(settings);
        Optional<List<String>> all = alike(stages, names);
        if (all.isPresent()) {
            return all.get();
        }
        List<String> found = new ArrayList<>();
        for (int position = 0; position < stages.size(); position++) {
            found.addAll(found(RecordedStage.PRUNING + "." + step(stages, position), stages.get(position), names));
        }
        return found;
    }

    // What several stages have of the same values is set for all at once.
    private static Optional<List<String>> alike(List<RecordedStage> stages, List<String> names) {
        List<List<String>> each = stages.stream()
                .map(stage -> found(RecordedStage.PRUNING + ".*", stage, names)).distinct().toList();
        return stages.size() > 1 && each.size() == 1 ? Optional.of(each.get(0)) : Optional.empty();
    }

    // As in a path: the plugin's name, or the position where several stages are of one.
    private static String step(List<RecordedStage> stages, int position) {
        Optional<String> name = stages.get(position).plugin();
        return name.filter(one -> stages.stream().filter(stage -> stage.plugin().equals(name)).count() == 1)
                .orElse(String.valueOf(position));
    }

    private static List<String> found(String path, RecordedStage stage, List<String> names) {
        return names.stream()
                .filter(name -> stage.has(name)
                        || name.equals(MAX_DROP) && BUNDLED_PRUNINGS.contains(stage.plugin().orElse("")))
                .map(name -> path + "." + name + " (" + stage.setting(name).map(String::valueOf).orElse("not set") + ")")
                .toList();
    }
}
