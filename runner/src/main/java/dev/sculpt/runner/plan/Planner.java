package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.api.execution.Execution;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.plugin.CheatMark;
import dev.sculpt.runner.plugin.NoNetworkMark;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a pipeline into a plan. Every setting of every stage and variant is checked before it returns. */
public final class Planner {

    private static final String PARTS = "pipelines";
    private static final String SEEDS = "seeds";

    private static final String EXECUTION = StageTree.EXECUTION_KEY;

    private final PipelineBinder pipelines;
    private final StageBinder stages;
    private final GivenPlanner givenNetworks;
    private final AbsolutePaths paths;
    private final EffectivePipeline effective;
    private final Provider<SideReader> sideReaders;
    private final PluginBorder border = new PluginBorder();

    @Inject
    Planner(PipelineBinder pipelines, StageBinder stages, GivenPlanner givenNetworks, AbsolutePaths paths,
            EffectivePipeline effective, Provider<SideReader> sideReaders) {
        this.pipelines = pipelines;
        this.stages = stages;
        this.givenNetworks = givenNetworks;
        this.paths = paths;
        this.effective = effective;
        this.sideReaders = sideReaders;
    }

    /**
     * Plans a run.
     *
     * @param pipeline as read from its file; where it has no name, that of the file names it
     * @param overrides values of the command line that replace its own, in order
     * @throws dev.sculpt.runner.problem.InvalidInputException with all that is wrong
     */
    public Plan plan(Node.Mapping pipeline, List<SettingOverride> overrides) {
        return plan(pipeline, overrides, PlanProgress.NONE);
    }

    /**
     * Plans a run, as {@link #plan(Node.Mapping, List)} does.
     *
     * @param progress hears of the variants of each pipeline
     */
    public Plan plan(Node.Mapping pipeline, List<SettingOverride> overrides, PlanProgress progress) {
        Problems problems = new Problems();
        Node.Mapping given = PipelineBinder.withoutShared(overridden(pipeline, overrides, problems));
        TaskCache tasks = new TaskCache(border, problems, progress::remark);
        SideReader side = sideReaders.get();
        Optional<Stage<Execution>> execution = execution(given, problems);
        Plan plan = given.entries().containsKey(PARTS)
                ? suite(given, execution, tasks, side, progress, problems)
                : pipeline(given, execution, tasks, side, progress, problems);
        if (plan != null && plan.given().isEmpty()) {
            side.end(plan.variants().stream().map(variant -> variant.pipeline().taskName()).toList(), problems);
        }
        problems.throwIfAny();
        return plan;
    }

    // As in a sweep, a value that another replaces is a slip of the pen.
    private static Node.Mapping overridden(Node.Mapping pipeline, List<SettingOverride> overrides, Problems problems) {
        Combination together = new Combination("", Map.of(), overrides);
        together.replaced().ifPresent(twice -> overrides.stream().filter(one -> one.path().equals(twice.get(1)))
                .reduce((first, last) -> last).ifPresent(last -> problems.add(last.at(), "sets what \"" + twice.get(0)
                        + "\" has set before, which is lost by that; name it once")));
        return together.applyTo(pipeline, problems);
    }

    private Optional<Stage<Execution>> execution(Node.Mapping given, Problems problems) {
        return stages.one(StageTree.execution(given), EXECUTION, Kind.EXECUTION, problems);
    }

    // Several pipelines run as one; what stands beside them replaces the same key in each.
    private Plan suite(Node.Mapping given, Optional<Stage<Execution>> execution, TaskCache tasks, SideReader side,
            PlanProgress progress, Problems problems) {
        String name = PipelineBinder.name(given, problems);
        if (!(given.entries().get(PARTS) instanceof Node.Sequence parts) || parts.items().isEmpty()) {
            problems.add(given.keys().get(PARTS), "\"" + PARTS + "\" must be a list of pipeline files");
            return null;
        }
        List<Variant> variants = new ArrayList<>();
        List<Object> effective = new ArrayList<>();
        PartsApart apart = new PartsApart();
        for (Node node : parts.items()) {
            if (problems.isFull()) {
                break;
            }
            boolean names = node instanceof Node.Scalar scalar && scalar.value() instanceof String;
            if (!names && !(node instanceof Node.Mapping)) {
                problems.add(node.at(), "\"" + PARTS + "\" must list pipeline files, or pipelines, not " + node.describe());
                continue;
            }
            Node.Mapping part = node instanceof Node.Mapping inline
                    ? inline : PipelineBinder.withoutShared(
                            new YamlReader().readFile(node.at().folder().resolve(((Node.Scalar) node).text())));
            if (part.entries().containsKey(PARTS)) {
                problems.add(node.at(), "this one is a list of pipelines itself; write its parts here");
                continue;
            }
            if (part.entries().containsKey(EXECUTION) && !given.entries().containsKey(EXECUTION)) {
                problems.add(part.keys().get(EXECUTION), "\"" + EXECUTION + "\" of one of several pipelines: all are run as "
                        + "one; write it beside \"" + PARTS + "\"");
            }
            part = part.without(EXECUTION);
            for (Map.Entry<String, Node> shared : given.entries().entrySet()) {
                if (!shared.getKey().equals(PARTS) && !shared.getKey().equals("name")
                        && !shared.getKey().equals(EXECUTION)) {
                    part = part.with(shared.getKey(), shared.getValue());
                }
            }
            Plan plan = pipeline(part, execution, tasks, side, progress, problems);
            if (plan != null) {
                if (plan.given().isPresent()) {
                    problems.add(node.at(), "a model that brings finished networks cannot be one of several pipelines");
                }
                apart.add(node instanceof Node.Scalar file ? file.text() : plan.name(), plan.variants()).ifPresent(
                        twice -> problems.add(node.at(), "\"" + PARTS + "\" runs one network twice: " + twice));
                variants.addAll(plan.variants());
                effective.add(plan.effective());
                BigInteger networks = BigInteger.valueOf(
                        variants.stream().mapToLong(variant -> variant.seeds().size()).sum());
                if (!PlanSize.VARIANTS.allows(BigInteger.valueOf(variants.size()), "this pipeline", node.at(), problems)
                        || !PlanSize.NETWORKS.allows(networks, "this pipeline", node.at(), problems)) {
                    break;
                }
            }
        }
        Map<String, Object> suite = new LinkedHashMap<>();
        suite.put("name", name);
        if (given.entries().containsKey(EXECUTION)) {
            execution.ifPresent(stage -> suite.put(EXECUTION, stage.written()));
        }
        suite.put(PARTS, effective);
        return new Plan(name, variants, Optional.empty(), suite, tasks.summary(), execution);
    }

    // Null where there was a problem; the caller gathers those of all pipelines.
    private Plan pipeline(Node.Mapping written, Optional<Stage<Execution>> execution, TaskCache tasks, SideReader side,
            PlanProgress progress, Problems problems) {
        int before = problems.count();
        Node.Mapping given = paths.in(written);
        String name = PipelineBinder.name(given, problems);
        side.read(given, problems);
        List<Combination> combinations = combinations(given, problems);
        if (!fits(given, combinations, problems)) {
            return null;
        }
        List<Variant> variants = new ArrayList<>();
        Node.Mapping first = given;
        int checked = 0;
        for (Combination one : combinations) {
            Node.Mapping tree = one.applyTo(given, problems);
            variant(one, tree, tasks, problems).ifPresent(variants::add);
            first = checked == 0 ? tree : first;
            progress.checked(++checked, combinations.size());
            if (problems.isFull() || checked == 1 && !fits(variants, combinations.size(), given, problems)) {
                break;
            }
        }
        if (problems.count() > before) {
            return null;
        }
        checkDistinct(variants, given, problems);
        Optional<GivenPlan> networks = givenNetworks.plan(variants, first, tasks, problems);
        networks.ifPresent(one -> new TreeMap<>(one.tasks()).forEach(tasks::keepSummary));
        return new Plan(name, variants, networks,
                effective.of(name, taskName(variants), given, combinations), tasks.summary(), execution);
    }

    // Before any variant is looked at.
    private static boolean fits(Node.Mapping given, List<Combination> combinations, Problems problems) {
        BigInteger shared = Seeds.count(given.entries().get(SEEDS));
        BigInteger networks = combinations.stream()
                .map(one -> one.last(SEEDS).map(Seeds::count).orElse(shared))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return PlanSize.NETWORKS.allows(networks, "this pipeline",
                at(given, SEEDS, Sweep.KEY, ComparedVariants.KEY), problems);
    }

    // Where the first of these keys stands that does.
    private static Position at(Node.Mapping given, String... keys) {
        return Stream.of(keys).map(given.entries()::get).filter(Objects::nonNull).map(Node::at).findFirst()
                .orElse(given.at());
    }

    // By the first variant; others have about as many stages.
    private static boolean fits(List<Variant> first, int all, Node.Mapping given, Problems problems) {
        int stages = first.isEmpty() ? 1 : Math.toIntExact(first.get(0).pipeline().stages().count());
        return PlanSize.STAGES.allows(PlanSize.product(IntStream.of(stages, all)), "this pipeline", given.at(), problems);
    }

    // Every point of the sweep under every compared variant, which changes fastest: what they share is near.
    private static List<Combination> combinations(Node.Mapping given, Problems problems) {
        int before = problems.count();
        List<Combination> variants = ComparedVariants.combinations(given, problems);
        List<Combination> points = Sweep.combinations(given, problems);
        if (!PlanSize.VARIANTS.allows(PlanSize.product(IntStream.of(points.size(), variants.size())),
                "\"" + Sweep.KEY + "\" under \"" + ComparedVariants.KEY + "\"", at(given, Sweep.KEY), problems)) {
            return List.of(Combination.NOTHING);
        }
        List<Combination> all = points.stream()
                .flatMap(point -> variants.stream().map(point::patchedBy)).toList();
        if (problems.count() == before) {
            all.stream().limit(variants.size()).forEach(one -> one.replaced().ifPresent(twice -> problems.add(
                    given.entries().get(ComparedVariants.KEY).at(), "variant \"" + one.swept().get(ComparedVariants.KEY)
                            + "\" sets \"" + twice.get(1) + "\", by which \"" + twice.get(0) + "\" of \"" + Sweep.KEY
                            + "\" is lost")));
        }
        return all;
    }

    // One thing may be written in two ways: a network that two variants share would count twice. And networks of two tasks
    // that are called alike could not be told apart.
    private static void checkDistinct(List<Variant> variants, Node.Mapping given, Problems problems) {
        Map<String, String> tasks = new HashMap<>();
        List<UUID> digests = variants.stream().map(variant -> variant.pipeline().digest()).toList();
        Map<UUID, Long> alike = digests.stream().collect(Collectors.groupingBy(digest -> digest, Collectors.counting()));
        Map<UUID, Map<Long, String>> seeds = new HashMap<>();
        for (int position = 0; position < variants.size(); position++) {
            Variant variant = variants.get(position);
            UUID digest = digests.get(position);
            Map<Long, String> known = seeds.computeIfAbsent(digest, key -> new HashMap<>());
            for (long seed : alike.get(digest) > 1 ? variant.seeds() : List.<Long>of()) {
                String first = known.putIfAbsent(seed, variant.label());
                if (first != null) {
                    boolean compared = variant.swept().containsKey(ComparedVariants.KEY);
                    String key = compared ? ComparedVariants.KEY : Sweep.KEY;
                    problems.add(given.entries().get(key).at(), "\"" + key + "\" runs one network twice: " + variant.label()
                            + " with seed " + seed + " is there already" + (compared ? ", as " + first : ""));
                    return;
                }
            }
            String name = variant.pipeline().taskName();
            String other = tasks.putIfAbsent(name + "\n" + variant.label(), variant.identity().task());
            if (other != null && !other.equals(variant.identity().task())) {
                problems.add(given.entries().get(Sweep.KEY).at(), "\"sweep\" runs two tasks that are both called \"" + name
                        + "\"; give each a \"name\"");
                return;
            }
        }
    }

    private Optional<Variant> variant(
            Combination combination, Node.Mapping tree, TaskCache tasks, Problems problems) {
        List<Long> seeds = Seeds.read(tree, problems);
        Optional<Pipeline> pipeline = pipelines.bind(tree, problems);
        if (pipeline.isEmpty()) {
            // What is wrong with the data is said too.
            pipelines.taskAlone(tree).ifPresent(stage ->
                    tasks.load(stage, TimeoutReader.read(tree, new Problems()), taskNode(tree)));
            return Optional.empty();
        }
        Optional<LoadedTask> loaded = pipeline.get().task()
                .flatMap(stage -> tasks.load(stage, pipeline.get().timeouts(), taskNode(tree)));
        loaded.ifPresent(one -> tasks.keepSummary(pipeline.get().taskName(), one));
        Optional<Task> task = loaded.map(LoadedTask::task);
        task.ifPresent(one -> tasks.check(pipeline.get(), one, tree));
        checkPruning(pipeline.get(), tree, problems);
        String name = pipeline.get().model().isNetworkless() ? NoNetworkMark.on(combination.label()) : combination.label();
        String label = pipeline.get().cheats() ? CheatMark.on(name) : name;
        return Optional.of(new Variant(label, combination.swept(), Identity.of(pipeline.get(), loaded),
                pipeline.get(), task, seeds));
    }

    // Where variants have tasks of several names, each is called after its own file, or by what is varied.
    private static String taskName(List<Variant> variants) {
        List<String> names = variants.stream().map(variant -> variant.pipeline().taskName()).distinct().toList();
        return names.size() == 1 ? names.get(0) : "";
    }

    private static void checkPruning(Pipeline pipeline, Node.Mapping tree, Problems problems) {
        if (pipeline.model().isNetworkless() && !pipeline.prunings().isEmpty()) {
            problems.add(tree.entries().get("pruning").at(), "the " + pipeline.model().offer()
                    + " trains no network, so that there is nothing to prune; set \"pruning\" to []");
        }
    }

    private static Node taskNode(Node.Mapping tree) {
        Node node = tree.entries().get("task");
        return StageTree.taskName(tree, node)
                .map(name -> ((Node.Mapping) tree.entries().get("tasks")).entries().get(name))
                .orElse(node);
    }
}
