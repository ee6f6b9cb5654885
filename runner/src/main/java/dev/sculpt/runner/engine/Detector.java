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
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.OutputCheck;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginCall;
import dev.sculpt.runner.plugin.TaskSight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds the modules of a sculpted network, once for each clustering and hierarchy stage of the pipeline. What variants of a
 * pipeline share of it is done once.
 */
final class Detector {

    private final Pipeline pipeline;
    private final Optional<TaskSight> sight;
    private final Optional<Trainable> model;
    private final Origin origin;
    private final StageStore store;
    private final RunContext context;
    private final PluginBorder border;

    Detector(Pipeline pipeline, Optional<TaskSight> sight, Optional<Trainable> model, Origin origin, StageStore store,
            RunContext context, PluginBorder border) {
        this.pipeline = pipeline;
        this.sight = sight;
        this.model = model;
        this.origin = origin;
        this.store = store;
        this.context = context;
        this.border = border;
    }

    /**
     * Returns one candidate per alternative.
     *
     * @param key of the network
     * @param accuracy of the network on the test rows, where it is known
     */
    List<Candidate> detect(
            Network network, StageKey key, OptionalDouble accuracy, List<Stage<?>> stages, List<Pruned> pruned) {
        LivingUnits living = LivingUnits.of(network);
        List<Candidate> candidates = new ArrayList<>();
        for (Stage<Clustering> clustering : pipeline.clusterings()) {
            StageKey clusteringKey = key.then(clustering.key());
            UnitLabels clusters = store.get(clusteringKey, UnitLabels.class, () -> cluster(clustering, network, living));
            for (Stage<HierarchyMethod> hierarchy : pipeline.hierarchies()) {
                UnitLabels modules = store.get(clusteringKey.then(hierarchy.key()), UnitLabels.class,
                        () -> merge(hierarchy, network, living, clusters));
                List<Stage<?>> all = new ArrayList<>(stages);
                all.add(clustering);
                all.add(hierarchy);
                candidates.add(new Candidate(origin, all, pruned, clusters,
                        new Try(network, living, accuracy, modules, Hierarchy.of(network, modules))));
            }
        }
        return candidates;
    }

    private UnitLabels cluster(Stage<Clustering> stage, Network network, LivingUnits living) {
        UnitLabels clusters = border.call(stage.callee(), call ->
                stage.instance().cluster(input(stage, network, living, call)));
        OutputCheck.clusters(stage.offer(), network, living, clusters);
        return clusters;
    }

    private UnitLabels merge(Stage<HierarchyMethod> stage, Network network, LivingUnits living, UnitLabels clusters) {
        UnitLabels modules = border.call(stage.callee(), call ->
                stage.instance().merge(input(stage, network, living, call), clusters));
        OutputCheck.modules(stage.offer(), network, clusters, modules);
        return modules;
    }

    private Detection input(Stage<?> stage, Network network, LivingUnits living, PluginCall call) {
        return new Detection(network, living, sight.map(task -> task.shownTo(stage.callee())), model,
                call.context(context.child(stage.offer().kind().name())));
    }
}
