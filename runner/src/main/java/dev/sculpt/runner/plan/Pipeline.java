package dev.sculpt.runner.plan;

import dev.sculpt.api.explanation.Explanation;
import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.model.Model;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.runner.plugin.Timeouts;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The stages of one pipeline without its sweep. Where a stage is searched, it stands as a list of the stages tried.
 *
 * @param taskName what the task is called in results
 * @param task absent only where the model brings finished networks
 * @param model where networks come from
 * @param training how many dense networks the model gives a seed, and when it trains one again
 * @param prunings the pruning stages in order, each with its alternatives
 * @param clusterings the alternatives of clustering
 * @param hierarchies the alternatives of joining clusters
 * @param criteria which try is kept; each settles the ties of the one before
 * @param measures what is measured of finished networks, in the order of the columns of results
 * @param explanations what is said of finished networks in words
 * @param compared other choices of criteria, by their names, that are only reported on
 * @param timeouts how long a call of a stage may take
 */
public record Pipeline(
        String taskName,
        Optional<Stage<TaskSource>> task,
        Stage<Model> model,
        DenseTraining training,
        List<List<Stage<Pruning>>> prunings,
        List<Stage<Clustering>> clusterings,
        List<Stage<HierarchyMethod>> hierarchies,
        List<Stage<Criterion>> criteria,
        List<Stage<Measure>> measures,
        List<Stage<Explanation>> explanations,
        Map<String, List<Stage<Criterion>>> compared,
        Timeouts timeouts) {

    public Pipeline {
        prunings = prunings.stream().map(List::copyOf).toList();
        clusterings = List.copyOf(clusterings);
        hierarchies = List.copyOf(hierarchies);
        criteria = List.copyOf(criteria);
        measures = List.copyOf(measures);
        explanations = List.copyOf(explanations);
        compared = Collections.unmodifiableMap(new LinkedHashMap<>(compared));
    }

    /** Returns every stage, alternatives and criteria that are only reported on included. */
    Stream<Stage<?>> stages() {
        return Stream.concat(deciding(), compared.values().stream().flatMap(List::stream));
    }

    // The stages that what is kept hangs on.
    private Stream<Stage<?>> deciding() {
        return Stream.of(task.stream(), Stream.of(model), training.retries().stream(),
                        prunings.stream().flatMap(List::stream), clusterings.stream(),
                        hierarchies.stream(), criteria.stream())
                .flatMap(Function.identity());
    }

    /** Returns whether a stage that what is kept hangs on is shown the true hierarchy; one that only reports is none. */
    boolean cheats() {
        return deciding().anyMatch(Stage::cheats);
    }

    /** Returns the stages that are shown the true hierarchy though their kind is not, alternatives included. */
    public List<Stage<?>> cheating() {
        return stages().filter(Stage::cheats).toList();
    }

    /** Returns the number of tries per network, over all its restarts. */
    public int tries() {
        int tries = Math.multiplyExact(training.restarts(), clusterings.size() * hierarchies.size());
        for (List<Stage<Pruning>> alternatives : prunings) {
            tries = Math.multiplyExact(tries, alternatives.size());
        }
        return tries;
    }

    /** Returns a digest of all stages with their settings and of the task's name: pipelines of equal digests do the same. */
    UUID digest() {
        StringBuilder text = new StringBuilder(taskName);
        task.ifPresent(stage -> text.append('\n').append(stage.key()));
        text.append('\n').append(modelKey());
        text.append('\n').append(methodKey()).append(Identity.keys(measures))
                .append(Identity.keys(explanations));
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what gives a trained network, next to its task and seed. */
    String modelKey() {
        return model.key() + training.key();
    }

    /** Returns what becomes of a trained network: the stages behind the model with their settings. */
    String methodKey() {
        StringBuilder text = new StringBuilder();
        prunings.forEach(alternatives -> text.append(Identity.keys(alternatives)).append('\n'));
        return text.append(Identity.keys(clusterings)).append(Identity.keys(hierarchies)).append(Identity.keys(criteria))
                .toString();
    }
}
