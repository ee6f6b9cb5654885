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

/** Finds the modules of a sculpted network, once for each clustering and hierarchy stage of the pipeline. */
final class Detector {

    private final Pipeline pipeline;
    private final Optional<TaskSight> sight;
    private final Optional<Trainable> model;
    private final RunContext context;
    private final PluginBorder border;

    Detector(Pipeline pipeline, Optional<TaskSight> sight, Optional<Trainable> model, RunContext context,
            PluginBorder border) {
        this.pipeline = pipeline;
        this.sight = sight;
        this.model = model;
        this.context = context;
        this.border = border;
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
            UnitLabels clusters = border.call(clustering.callee(), call ->
                    clustering.instance().cluster(input(clustering, network, living, call)));
            OutputCheck.clusters(clustering.offer(), network, living, clusters);
            for (Stage<HierarchyMethod> hierarchy : pipeline.hierarchies()) {
                UnitLabels modules = border.call(hierarchy.callee(), call ->
                        hierarchy.instance().merge(input(hierarchy, network, living, call), clusters));
                OutputCheck.modules(hierarchy.offer(), network, clusters, modules);
                List<Stage<?>> all = new ArrayList<>(stages);
                all.add(clustering);
                all.add(hierarchy);
                candidates.add(new Candidate(all, pruned, clusters,
                        new Try(network, living, accuracy, modules, Hierarchy.of(network, modules))));
            }
        }
        return candidates;
    }

    private Detection input(Stage<?> stage, Network network, LivingUnits living, PluginCall call) {
        return new Detection(network, living, sight.map(task -> task.shownTo(stage.callee())), model,
                call.context(context.child(stage.offer().kind().name())));
    }
}
