package dev.sculpt.runner.recovery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a line of {@code networks.jsonl} says of how good a network is.
 *
 * @param task the name of its task
 * @param layers the widths of its unit layers
 * @param settings of every stage
 * @param measures by name, null where not known
 * @param tries how many there were
 * @param triesExact how many of them had the exact hierarchy, null where the truth is not known
 * @param exactByCriterion for each criterion compared, whether what it would have kept was exact; null where there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FoundNetwork(
        String task,
        List<Integer> layers,
        Settings settings,
        Map<String, Object> measures,
        int tries,
        @JsonProperty("tries_exact") Integer triesExact,
        @JsonProperty("exact_by_criterion") Map<String, Boolean> exactByCriterion) {

    /** What the best possible criterion would have kept: an upper bound. */
    static final String ANY_TRY = "any try";

    /** The settings needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Settings(List<Plugin> keep) { }

    /** A stage. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Plugin(String plugin) { }

    /** Returns whether everything is there that a report cannot do without. */
    boolean isComplete() {
        return task != null && layers != null && layers.size() >= 2 && measures != null
                && settings != null && settings.keep() != null;
    }

    /** Returns what it counts for. */
    Cell cell() {
        return new Cell(task, layers.size() - 2);
    }

    /** Returns the name of the criterion that chose the try, written as under {@code compare}. */
    String kept() {
        return settings.keep().stream().map(Plugin::plugin).collect(Collectors.joining("+"));
    }

    /** Returns whether the network that was kept has a measure, where that is known. */
    Optional<Boolean> measure(Measure measure) {
        return measures.get(measure.text()) instanceof Boolean value ? Optional.of(value) : Optional.empty();
    }

    /** Returns for each criterion whether it keeps the exact hierarchy, the one that did keep first. */
    Map<String, Boolean> exact() {
        Map<String, Boolean> exact = new LinkedHashMap<>();
        measure(Measure.EXACT_HIERARCHY).ifPresent(value -> exact.put(kept(), value));
        if (exactByCriterion != null) {
            exactByCriterion.forEach(exact::putIfAbsent);
        }
        if (triesExact != null && tries > 1) {
            exact.put(ANY_TRY, triesExact > 0);
        }
        return exact;
    }
}
