package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.model.NetworkSource;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.runner.plugin.GuardedNetworks;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.plugin.PluginMaker;
import dev.sculpt.runner.plugin.Timeouts;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the networks that a model brings along finished: each is bound to the settings that it brings. */
final class GivenPlanner {

    private final PipelineBinder pipelines;
    private final StageBinder stages;
    private final PluginMaker maker;
    private final PluginBorder border = new PluginBorder();

    @Inject
    GivenPlanner(PipelineBinder pipelines, StageBinder stages, PluginMaker maker) {
        this.pipelines = pipelines;
        this.stages = stages;
        this.maker = maker;
    }

    /**
     * Returns the plan of a model's networks; empty where the model is trained, or where there was a problem.
     *
     * @param variants of the pipeline, at least one
     * @param tree of the first variant
     */
    Optional<GivenPlan> plan(List<Variant> variants, Node.Mapping tree, TaskCache tasks, Problems problems) {
        Pipeline pipeline = variants.get(0).pipeline();
        if (!(pipeline.model().instance() instanceof NetworkSource source)) {
            return Optional.empty();
        }
        if (variants.size() > 1) {
            boolean compared = variants.get(0).swept().containsKey(ComparedVariants.KEY);
            String key = compared ? ComparedVariants.KEY : Sweep.KEY;
            problems.add(tree.entries().get(key).at(), "\"" + key + "\" needs a model that is trained, and \""
                    + pipeline.model().offer().name() + "\" brings finished networks; run a pipeline for each "
                    + (compared ? "variant, and compare their folders by: sculpt compare DIR DIR" : "value"));
            return Optional.empty();
        }
        Map<Map<String, Object>, Pipeline> bound = new HashMap<>();
        int count = 0;
        PluginBorder within = border.within(pipeline.timeouts());
        try (GuardedNetworks networks = new GuardedNetworks(within, pipeline.model().callee(), source)) {
            while (networks.hasNext()) {
                GivenNetwork network = networks.next();
                Optional<String> fault = GivenSettings.fault(network, count);
                if (fault.isPresent()) {
                    problems.add(tree.entries().get("model").at(), "the " + pipeline.model().offer() + " returned "
                            + fault.get());
                    return Optional.empty();
                }
                count++;
                if (!bound.containsKey(network.settings())) {
                    pipelines.bind(GivenSettings.put(network.settings(), tree, pipeline, maker), problems)
                            .ifPresent(one -> bound.put(network.settings(), one));
                }
            }
        } catch (PluginFailure failure) {
            TaskCache.report(failure, "model", tree.entries().get("model"), problems);
            return Optional.empty();
        }
        List<Stage<TaskSource>> stated = new ArrayList<>();
        Map<String, LoadedTask> named = namedTasks(tree, pipeline.timeouts(), tasks, stated, problems);
        return Optional.of(new GivenPlan(count, bound, named, stated));
    }

    private Map<String, LoadedTask> namedTasks(
            Node.Mapping tree, Timeouts timeouts, TaskCache tasks, List<Stage<TaskSource>> stated, Problems problems) {
        Map<String, LoadedTask> named = new LinkedHashMap<>();
        if (tree.entries().get("tasks") instanceof Node.Mapping mapping) {
            mapping.entries().forEach((name, node) -> stages
                    .one(node, "tasks." + name, Kind.TASK, problems)
                    .flatMap(stage -> {
                        stated.add(stage);
                        return tasks.load(stage, timeouts, node);
                    })
                    .ifPresent(task -> named.put(name, task)));
        }
        return named;
    }
}
