package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.NetworkSource;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.runner.plugin.GuardedModel;
import dev.sculpt.runner.plugin.GuardedNetworks;
import dev.sculpt.runner.plugin.GuardedTask;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.plugin.PluginMaker;
import dev.sculpt.runner.plugin.Timeouts;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a pipeline file into a plan. Every setting of every stage and variant is checked before it returns. */
public final class Planner {

    private static final String PARTS = "pipelines";

    private final PipelineBinder pipelines;
    private final StageBinder stages;
    private final AbsolutePaths paths;
    private final EffectivePipeline effective;
    private final PluginMaker maker;
    private final Provider<SideReader> sideReaders;
    private final PluginBorder border = new PluginBorder();

    @Inject
    Planner(PipelineBinder pipelines, StageBinder stages, AbsolutePaths paths, EffectivePipeline effective,
            PluginMaker maker, Provider<SideReader> sideReaders) {
        this.pipelines = pipelines;
        this.stages = stages;
        this.paths = paths;
        this.effective = effective;
        this.maker = maker;
        this.sideReaders = sideReaders;
    }

    /**
     * Plans a run.
     *
     * @param file the pipeline
     * @param overrides values of the command line that replace its own, in order
     * @throws dev.sculpt.runner.problem.InvalidInputException with all that is wrong
     */
    public Plan plan(Path file, List<SettingOverride> overrides) {
        Problems problems = new Problems();
        Node.Mapping given = new YamlReader().readFile(file);
        for (SettingOverride override : overrides) {
            given = override.applyTo(given, problems);
        }
        TaskCache tasks = new TaskCache(border, problems);
        SideReader side = sideReaders.get();
        Plan plan = given.entries().containsKey(PARTS)
                ? suite(file, given, tasks, side, problems)
                : pipeline(file, given, tasks, side, problems);
        if (plan != null && plan.given().isEmpty()) {
            side.end(plan.variants().stream().map(variant -> variant.pipeline().taskName()).toList(), problems);
        }
        problems.throwIfAny();
        return plan;
    }

    // Several pipelines run as one; what stands beside them replaces the same key in each.
    private Plan suite(
            Path file, Node.Mapping given, TaskCache tasks, SideReader side, Problems problems) {
        String name = PipelineBinder.name(given, Position.of(file), problems);
        if (!(given.entries().get(PARTS) instanceof Node.Sequence parts) || parts.items().isEmpty()) {
            problems.add(given.keys().get(PARTS), "\"" + PARTS + "\" must be a list of pipeline files");
            return null;
        }
        List<Variant> variants = new ArrayList<>();
        List<Object> effective = new ArrayList<>();
        for (Node node : parts.items()) {
            boolean names = node instanceof Node.Scalar scalar && scalar.value() instanceof String;
            if (!names && !(node instanceof Node.Mapping)) {
                problems.add(node.at(), "\"" + PARTS + "\" must list pipeline files, or pipelines, not " + node.describe());
                continue;
            }
            Path partFile = node instanceof Node.Scalar scalar ? node.at().folder().resolve(scalar.text()) : file;
            Node.Mapping part = node instanceof Node.Mapping inline ? inline : new YamlReader().readFile(partFile);
            if (part.entries().containsKey(PARTS)) {
                problems.add(node.at(), "this one is a list of pipelines itself; write its parts here");
                continue;
            }
            for (Map.Entry<String, Node> shared : given.entries().entrySet()) {
                if (!shared.getKey().equals(PARTS) && !shared.getKey().equals("name")) {
                    part = part.with(shared.getKey(), shared.getValue());
                }
            }
            Plan plan = pipeline(partFile, part, tasks, side, problems);
            if (plan != null) {
                if (plan.given().isPresent()) {
                    problems.add(node.at(), "a model that brings finished networks cannot be one of several pipelines");
                }
                variants.addAll(plan.variants());
                effective.add(plan.effective());
            }
        }
        Map<String, Object> suite = new LinkedHashMap<>();
        suite.put("name", name);
        suite.put(PARTS, effective);
        return new Plan(name, variants, Optional.empty(), suite);
    }

    // Null where there was a problem; the caller gathers those of all pipelines.
    private Plan pipeline(
            Path file, Node.Mapping written, TaskCache tasks, SideReader side, Problems problems) {
        int before = problems.count();
        Node.Mapping given = paths.in(written);
        String name = PipelineBinder.name(given, Position.of(file), problems);
        side.read(given, problems);
        List<Sweep.Case> cases = Sweep.cases(given, problems);
        List<Variant> variants = new ArrayList<>();
        List<Node.Mapping> trees = new ArrayList<>();
        for (Sweep.Case one : cases) {
            Node.Mapping tree = given;
            for (SettingOverride override : one.overrides()) {
                tree = override.applyTo(tree, problems);
            }
            variant(one, tree, tasks, problems).ifPresent(variants::add);
            trees.add(tree);
        }
        if (problems.count() > before) {
            return null;
        }
        Optional<GivenPlan> networks = given(variants, trees, tasks, problems);
        return new Plan(name, variants, networks,
                effective.of(name, variants.get(0).pipeline().taskName(), given, cases));
    }

    private Optional<Variant> variant(
            Sweep.Case one, Node.Mapping tree, TaskCache tasks, Problems problems) {
        List<Long> seeds = Seeds.read(tree, problems);
        Optional<Pipeline> pipeline = pipelines.bind(tree, problems);
        if (pipeline.isEmpty()) {
            return Optional.empty();
        }
        Optional<Task> task = pipeline.get().task()
                .flatMap(stage -> tasks.load(stage, pipeline.get().timeouts(), taskNode(tree)));
        task.ifPresent(loaded -> tasks.check(pipeline.get(), loaded, tree.entries().get("model")));
        return Optional.of(new Variant(one.label(), one.values(), pipeline.get(), task, seeds));
    }

    private static Node taskNode(Node.Mapping tree) {
        Node node = tree.entries().get("task");
        return StageTree.taskName(tree, node)
                .map(name -> ((Node.Mapping) tree.entries().get("tasks")).entries().get(name))
                .orElse(node);
    }

    private Optional<GivenPlan> given(
            List<Variant> variants, List<Node.Mapping> trees, TaskCache tasks, Problems problems) {
        Node.Mapping tree = trees.get(0);
        Pipeline pipeline = variants.get(0).pipeline();
        if (!(pipeline.model().instance() instanceof NetworkSource source)) {
            return Optional.empty();
        }
        if (variants.size() > 1) {
            problems.add(tree.entries().get("sweep").at(), "\"sweep\" needs a model that can be trained");
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
            report(failure, "model", tree.entries().get("model"), problems);
            return Optional.empty();
        }
        List<Stage<TaskSource>> stated = new ArrayList<>();
        Map<String, Task> named = namedTasks(tree, pipeline.timeouts(), tasks, stated, problems);
        return Optional.of(new GivenPlan(count, bound, named, stated));
    }

    private static void report(PluginFailure failure, String key, Node written, Problems problems) {
        failure.refusal().ifPresentOrElse(
                refused -> problems.add(PluginMaker.place(written, refused), PluginMaker.refusal(key, refused)),
                () -> problems.add(written.at(), "the " + failure.getMessage()));
    }

    private Map<String, Task> namedTasks(
            Node.Mapping tree, Timeouts timeouts, TaskCache tasks, List<Stage<TaskSource>> stated, Problems problems) {
        Map<String, Task> named = new LinkedHashMap<>();
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

    /** Loads each task once, and asks each model once whether it can learn it, however many variants use them. */
    private static final class TaskCache {

        private final Map<String, Optional<Task>> loaded = new HashMap<>();
        private final Set<String> checked = new HashSet<>();
        private final PluginBorder border;
        private final Problems problems;

        TaskCache(PluginBorder border, Problems problems) {
            this.border = border;
            this.problems = problems;
        }

        Optional<Task> load(Stage<TaskSource> stage, Timeouts timeouts, Node written) {
            return loaded.computeIfAbsent(stage.key(), key -> {
                try {
                    GuardedTask task = new GuardedTask(border.within(timeouts), stage.callee());
                    List<String> faults = task.faults(TaskCheck::faults);
                    faults.forEach(fault -> problems.add(
                            written.at(), "the " + stage.offer() + " returned a task that cannot be learned: " + fault));
                    return faults.isEmpty() ? Optional.of(task.task()) : Optional.empty();
                } catch (PluginFailure failure) {
                    report(failure, "task", written, problems);
                    return Optional.empty();
                }
            });
        }

        void check(Pipeline pipeline, Task task, Node written) {
            Stage<Model> model = pipeline.model();
            if (!(model.instance() instanceof Trainable trainable)
                    || !checked.add(model.key() + pipeline.task().orElseThrow().key())) {
                return;
            }
            try {
                new GuardedModel(border.within(pipeline.timeouts()), model.callee(), trainable).check(task);
            } catch (PluginFailure failure) {
                report(failure, "model", written, problems);
            }
        }
    }
}
