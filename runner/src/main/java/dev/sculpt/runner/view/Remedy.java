package dev.sculpt.runner.view;

import dev.sculpt.runner.consensus.Participation;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.AskedAccuracy;
import dev.sculpt.runner.settings.PluginType;
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
    private static final String SCALING = "scaling";
    private static final String UNSCALED = "none";
    private static final List<String> BUNDLED_PRUNINGS = List.of("units", "edges");
    private static final List<String> LEARNING = List.of("epochs", "learningRate", "hidden");
    private static final List<String> TARGET = List.of(ACCURACY, MAX_DROP);
    private static final List<String> STEP = List.of("step");

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
                if (settings.get(TASK) instanceof Map<?, ?> task && UNSCALED.equals(task.get(SCALING))) {
                    lines.add("where inputs differ much in size, set " + TASK + "." + SCALING + " (none) to standardise");
                }
                add(lines, "try other values of ", found("model", settings.get("model"), LEARNING));
                add(lines, "or ask for less by ", ofPrunings(settings, TARGET));
            }
            case NOT_PRUNED -> {
                add(lines, "try smaller steps: ", ofPrunings(settings, STEP));
                add(lines, "or let rounds be less accurate by ", ofPrunings(settings, TARGET));
            }
            case DENSE -> lines.add((settings.get("pruning") instanceof List<?> stages && !stages.isEmpty()
                    ? "its pruning stages did nothing, networks.jsonl has what they say; "
                    : "name stages under pruning; ") + "modules of a dense network show nothing of its task");
            default -> { }
        }
        return lines;
    }

    /** Returns the advice for a network one module of which reads all inputs; nothing where none asks for an accuracy. */
    static List<String> ofUndivided(Map<String, Object> settings) {
        List<Map<?, ?>> stages = stages(settings);
        List<Double> asked = stages.stream().filter(stage -> stage.get(ACCURACY) instanceof Number)
                .map(stage -> ((Number) stage.get(ACCURACY)).doubleValue()).toList();
        boolean byDense = stages.stream().anyMatch(stage -> stage.get(MAX_DROP) != null);
        double less = asked.stream().mapToDouble(each -> each).min().orElse(0) - FEW;
        return byDense || less <= CHANCE ? List.of() : List.of("if some rows may be wrong, ask for less than the share of "
                + "right ones: " + String.join(", ", ofPrunings(settings, List.of(ACCURACY)))
                + String.format(Locale.ROOT, ", such as %.2f", less));
    }

    private static List<Map<?, ?>> stages(Map<String, Object> settings) {
        return settings.get("pruning") instanceof List<?> stages ? stages.stream()
                .<Map<?, ?>>mapMulti((stage, each) -> {
                    if (stage instanceof Map<?, ?> one) {
                        each.accept(one);
                    }
                }).toList() : List.of();
    }

    private static void add(List<String> lines, String start, List<String> found) {
        if (!found.isEmpty()) {
            lines.add(start + String.join(", ", found));
        }
    }

    private static List<String> ofPrunings(Map<String, Object> settings, List<String> names) {
        if (!(settings.get("pruning") instanceof List<?> stages)) {
            return List.of();
        }
        Optional<List<String>> all = alike(stages, names);
        if (all.isPresent()) {
            return all.get();
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            found.addAll(found("pruning." + step(stages, i), stages.get(i), names));
        }
        return found;
    }

    // What several stages have of the same values is set for all at once.
    private static Optional<List<String>> alike(List<?> stages, List<String> names) {
        List<List<String>> each = stages.stream().map(stage -> found("pruning.*", stage, names)).distinct().toList();
        return stages.size() > 1 && each.size() == 1 ? Optional.of(each.get(0)) : Optional.empty();
    }

    // As in a path: the plugin's name, or the position where several stages are of one.
    private static String step(List<?> stages, int position) {
        Optional<String> name = plugin(stages.get(position));
        return name.filter(one -> stages.stream().filter(stage -> plugin(stage).equals(name)).count() == 1)
                .orElse(String.valueOf(position));
    }

    private static Optional<String> plugin(Object stage) {
        return stage instanceof Map<?, ?> settings
                ? Optional.ofNullable(settings.get(PluginType.PLUGIN)).map(String::valueOf) : Optional.empty();
    }

    private static List<String> found(String path, Object stage, List<String> names) {
        return stage instanceof Map<?, ?> settings ? names.stream()
                .filter(name -> settings.containsKey(name)
                        || name.equals(MAX_DROP) && BUNDLED_PRUNINGS.contains(plugin(stage).orElse("")))
                .map(name -> path + "." + name + " (" + (settings.get(name) == null ? "not set" : settings.get(name)) + ")")
                .toList() : List.of();
    }
}
