package dev.sculpt.runner.engine;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.module.ModuleSource;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Finds the modules of a sculpted network, once for each clustering and hierarchy stage of the pipeline, unless the model
 * has laid them out itself. What variants of a pipeline share of it is done once.
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
        Optional<FoundModules> laidOut = model.filter(ModuleSource.class::isInstance).map(ModuleSource.class::cast)
                .flatMap(one -> sight.flatMap(task -> one.modules(network, task.whole())));
        List<Candidate> candidates = new ArrayList<>();
        for (Stage<Clustering> clustering : pipeline.clusterings()) {
            StageKey clusteringKey = key.then(clustering.key());
            UnitLabels clusters = laidOut.map(Detector::clusters).orElseGet(() ->
                    store.get(clusteringKey, UnitLabels.class, () -> cluster(clustering, network, living)));
            for (Stage<HierarchyMethod> hierarchy : pipeline.hierarchies()) {
                FoundModules modules = laidOut.orElseGet(() -> store.get(clusteringKey.then(hierarchy.key()),
                        FoundModules.class, () -> find(hierarchy, network, living, clusters)));
                List<Stage<?>> all = new ArrayList<>(stages);
                all.add(clustering);
                all.add(hierarchy);
                candidates.add(new Candidate(origin, all, pruned, clusters,
                        new Try(network, living, accuracy, modules.labels(), Hierarchy.of(network, modules))));
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

    // The units of a module within a layer.
    private static UnitLabels clusters(FoundModules modules) {
        int[][] clusters = new int[modules.labels().layers()][];
        for (int layer = 0; layer < clusters.length; layer++) {
            Map<Integer, Integer> numbers = new HashMap<>();
            numbers.put(UnitLabels.DROPPED, UnitLabels.DROPPED);
            clusters[layer] = IntStream.of(modules.labels().layer(layer)).map(module -> {
                numbers.putIfAbsent(module, numbers.size() - 1);
                return numbers.get(module);
            }).toArray();
        }
        return new UnitLabels(clusters);
    }

    private FoundModules find(Stage<HierarchyMethod> stage, Network network, LivingUnits living, UnitLabels clusters) {
        FoundModules modules = border.call(stage.callee(), call ->
                stage.instance().find(input(stage, network, living, call), clusters));
        OutputCheck.modules(stage.offer(), network, clusters, modules);
        return modules;
    }

    private Detection input(Stage<?> stage, Network network, LivingUnits living, PluginCall call) {
        return new Detection(network, living, sight.map(task -> task.shownTo(stage.callee())), model,
                call.context(context.child(stage.offer().kind().name())));
    }
}
