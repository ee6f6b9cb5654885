package dev.sculpt.runner.engine;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds the modules of a sculpted network, once for each clustering and hierarchy stage of the pipeline. */
final class Detector {

    private final Pipeline pipeline;
    private final Optional<Task> task;
    private final Optional<Trainable> model;
    private final RunContext context;

    Detector(Pipeline pipeline, Optional<Task> task, Optional<Trainable> model, RunContext context) {
        this.pipeline = pipeline;
        this.task = task;
        this.model = model;
        this.context = context;
    }

    /**
     * Returns one candidate per alternative.
     *
     * @param accuracy of the network on the test rows, where it is known
     */
    List<Candidate> detect(
            Network network, OptionalDouble accuracy, List<Stage<?>> stages, List<Pruned> pruned) {
        LivingUnits living = LivingUnits.of(network);
        List<Candidate> candidates = new ArrayList<>();
        for (Stage<Clustering> clustering : pipeline.clusterings()) {
            Detection clusterInput = new Detection(network, living, task, model, context.child("clustering"));
            UnitLabels clusters = PluginBorder.call(
                    clustering.offer(), () -> clustering.instance().cluster(clusterInput));
            PluginBorder.checkClusters(clustering.offer(), network, living, clusters);
            for (Stage<HierarchyMethod> hierarchy : pipeline.hierarchies()) {
                Detection mergeInput = new Detection(network, living, task, model, context.child("hierarchy"));
                UnitLabels modules = PluginBorder.call(
                        hierarchy.offer(), () -> hierarchy.instance().merge(mergeInput, clusters));
                PluginBorder.checkModules(hierarchy.offer(), network, clusters, modules);
                List<Stage<?>> all = new ArrayList<>(stages);
                all.add(clustering);
                all.add(hierarchy);
                candidates.add(new Candidate(all, pruned, clusters,
                        new Try(network, living, accuracy, modules, Hierarchy.of(network, modules))));
            }
        }
        return candidates;
    }
}
