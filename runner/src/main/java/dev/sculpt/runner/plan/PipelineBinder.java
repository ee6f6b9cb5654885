package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.api.explanation.Explanation;
import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.NetworkSource;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.runner.plugin.Timeouts;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.PathWords;
import dev.sculpt.runner.yaml.Node;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds the keys of a pipeline to stages. */
final class PipelineBinder {

    private static final Pattern FILE_NAME = Pattern.compile("([^/\\\\]+?)\\.[A-Za-z]\\w*(\\.gz)?$");

    static final Set<String> KEYS = new LinkedHashSet<>(List.of("name", "description", "task", "tasks", "model",
            DenseTraining.RESTARTS, DenseTraining.RETRY, DenseTraining.CURVES, "pruning", "keep", "measures",
            StageTree.EXPLANATION_KEY, ComparedVariants.KEY, "clustering", "hierarchy", "timeout",
            StageTree.EXECUTION_KEY, "seeds", "sweep", "expected", Flag.REPORT.key(), "pipelines"));

    /** Of stages that cannot be made: what is wrong with them is said, and that a retry lacks an accuracy need not be. */
    private static final OptionalDouble SOME_ACCURACY = OptionalDouble.of(1);

    private final StageBinder stages;
    private final DenseTrainingBinder trainings;

    @Inject
    PipelineBinder(StageBinder stages, DenseTrainingBinder trainings) {
        this.stages = stages;
        this.trainings = trainings;
    }

    /**
     * Returns a pipeline without the keys that it does not know and that only hold what aliases stand for elsewhere in it.
     */
    static Node.Mapping withoutShared(Node.Mapping given) {
        Node.Mapping without = given;
        for (String key : given.shared()) {
            without = KEYS.contains(key) ? without : without.without(key);
        }
        return without;
    }

    /** Returns the pipeline, or empty where there was a problem. */
    Optional<Pipeline> bind(Node.Mapping given, Problems problems) {
        int before = problems.count();
        unknown(given).forEach(key ->
                problems.add(given.keys().get(key), "unknown key \"" + key + "\"" + NearestName.hint(key, KEYS)));
        Node.Mapping complete = StageTree.complete(given);
        Optional<NamedTask> task = task(given, problems);
        Optional<Stage<Model>> model = required(given, "model", problems)
                .flatMap(node -> stages.one(node, "model", Kind.MODEL, problems));
        boolean isSmall = checkTries(given, complete, problems);
        List<List<Stage<Pruning>>> prunings = isSmall ? prunings(given, problems) : List.of();
        OptionalDouble asked = problems.count() > before ? SOME_ACCURACY : AskedAccuracy.highest(prunings);
        DenseTraining training = model.map(made -> trainings.bind(given, made.instance(), asked, problems))
                .orElse(DenseTraining.ONCE);
        List<Stage<Clustering>> clusterings = all(complete, "clustering", Kind.CLUSTERING, problems);
        List<Stage<HierarchyMethod>> hierarchies = all(complete, "hierarchy", Kind.HIERARCHY, problems);
        List<Stage<Criterion>> criteria = chain("keep", complete.entries().get("keep"), problems);
        List<Stage<Measure>> measures = measures(complete, problems);
        List<Stage<Explanation>> explanations = explanations(complete, problems);
        Map<String, List<Stage<Criterion>>> compared = compared(given, problems);
        Timeouts timeouts = TimeoutReader.read(given, problems);
        Flag.REPORT.isSet(given, problems);
        model.ifPresent(made -> checkTogether(given, made.instance(), task.isPresent(), problems));
        if (problems.count() > before || model.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pipeline(task.map(NamedTask::name).orElse(""), task.map(NamedTask::stage), model.get(),
                training, prunings, clusterings, hierarchies, criteria, measures, explanations, compared, timeouts));
    }

    /** Returns the task of a pipeline of which something else is wrong; nothing where it is wrong itself. */
    Optional<Stage<TaskSource>> taskAlone(Node.Mapping given) {
        return task(given, new Problems()).map(NamedTask::stage);
    }

    // Before any of the stages is made.
    private boolean checkTries(Node.Mapping given, Node.Mapping complete, Problems problems) {
        int restarts = DenseTrainingBinder.restarts(given, new Problems());
        List<Integer> searched = new ArrayList<>(List.of(restarts, count(complete, "clustering", Kind.CLUSTERING),
                count(complete, "hierarchy", Kind.HIERARCHY)));
        if (given.entries().get("pruning") instanceof Node.Sequence prunings) {
            prunings.items().forEach(node -> searched.add(stages.count(node, "pruning", Kind.PRUNING)));
        }
        return PlanSize.TRIES.allows(PlanSize.product(searched.stream().mapToInt(count -> count)), "what is searched",
                given.entries().getOrDefault("pruning", given).at(), problems);
    }

    private int count(Node.Mapping complete, String key, Kind<?> kind) {
        return stages.count(StageTree.named(kind, complete.entries().get(key)), key, kind);
    }

    private <S> List<Stage<S>> all(Node.Mapping complete, String key, Kind<S> kind, Problems problems) {
        return stages.all(StageTree.named(kind, complete.entries().get(key)), key, kind, problems);
    }

    private static void checkTogether(Node.Mapping given, Model model, boolean hasTask, Problems problems) {
        boolean finished = model instanceof NetworkSource;
        if (!finished && !hasTask && isMissing(given, "task")) {
            problems.add(given.at(), "missing \"task\": what the network is to learn" + chosenFrom(given));
        }
        if (finished && given.entries().get("pruning") instanceof Node.Sequence pruning && !pruning.items().isEmpty()) {
            problems.add(pruning.at(), "\"pruning\" needs a model that can be trained; this one brings finished networks");
        }
    }

    private static String chosenFrom(Node.Mapping given) {
        return !(given.entries().get("tasks") instanceof Node.Mapping tasks) || tasks.entries().isEmpty() ? ""
                : "; name one of \"tasks\" there, such as " + OneLine.of(tasks.entries().keySet().iterator().next())
                        + ", or sweep over several: \"sweep: { task: [...] }\"";
    }

    private static Optional<Node> required(Node.Mapping given, String key, Problems problems) {
        if (isMissing(given, key)) {
            problems.add(given.at(), "missing \"" + key + "\"");
        }
        return Optional.ofNullable(given.entries().get(key));
    }

    private static List<String> unknown(Node.Mapping given) {
        return given.entries().keySet().stream().filter(key -> !KEYS.contains(key)).toList();
    }

    // A key that is misspelt has been told of.
    private static boolean isMissing(Node.Mapping given, String key) {
        return !given.entries().containsKey(key) && !NearestName.isMeant(key, unknown(given), KEYS);
    }

    // A task without a name of its own is called after its file, and one without a file after its pipeline.
    private record NamedTask(String name, Stage<TaskSource> stage) { }

    private Optional<NamedTask> task(Node.Mapping given, Problems problems) {
        Node node = given.entries().get("task");
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof Node.Scalar name && given.entries().get("tasks") instanceof Node.Mapping tasks) {
            Node named = tasks.entries().get(name.text());
            if (named == null) {
                problems.add(name.at(), "no task is named \"" + name.text() + "\" under \"tasks\""
                        + NearestName.hint(name.text(), tasks.entries().keySet()));
                return Optional.empty();
            }
            return stages.one(named, "tasks." + name.text(), Kind.TASK, problems)
                    .map(stage -> new NamedTask(name.text(), stage));
        }
        Optional<String> name = Optional.empty();
        if (node instanceof Node.Mapping mapping && mapping.entries().get("name") instanceof Node.Scalar scalar) {
            name = Optional.of(scalar.text());
            node = mapping.without("name");
        }
        Optional<String> written = name.or(() -> fileName(given.entries().get("task")));
        return stages.one(node, "task", Kind.TASK, problems)
                .map(stage -> new NamedTask(written.orElseGet(() -> name(given, new Problems())), stage));
    }

    // Without its folder and endings; folders of data have names such as "dataset" that say less than the pipeline's.
    private static Optional<String> fileName(Node task) {
        return task instanceof Node.Mapping settings ? PathWords.WORDS.stream().map(settings.entries()::get)
                .filter(Node.Scalar.class::isInstance).map(path -> FILE_NAME.matcher(((Node.Scalar) path).text()))
                .filter(Matcher::find).map(found -> OneLine.of(found.group(1))).findFirst() : Optional.empty();
    }

    private List<List<Stage<Pruning>>> prunings(Node.Mapping given, Problems problems) {
        Node node = given.entries().get("pruning");
        if (node == null || node.isNothing()) {
            return List.of();
        }
        if (!(node instanceof Node.Sequence sequence)) {
            problems.add(node.at(), "\"pruning\" must be a list of stages, not " + node.describe());
            return List.of();
        }
        List<List<Stage<Pruning>>> prunings = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            prunings.add(stages.all(
                    sequence.items().get(i), "pruning." + i, Kind.PRUNING, problems));
        }
        return prunings;
    }

    private Map<String, List<Stage<Criterion>>> compared(Node.Mapping given, Problems problems) {
        Map<String, List<Stage<Criterion>>> compared = new LinkedHashMap<>();
        for (Node choice : ComparedVariants.criteria(given, problems)) {
            List<Stage<Criterion>> chain = chain(ComparedVariants.KEY, choice, problems);
            String name = CriterionChain.name(chain.stream().map(Stage::title).toList());
            if (!chain.isEmpty() && compared.put(name, chain) != null) {
                problems.add(choice.at(), "\"" + name + "\" stands in \"compare\" twice");
            }
        }
        return compared;
    }

    private List<Stage<Explanation>> explanations(Node.Mapping complete, Problems problems) {
        Node node = complete.entries().get(StageTree.EXPLANATION_KEY);
        if (!(node instanceof Node.Sequence sequence)) {
            problems.add(node.at(), "\"" + StageTree.EXPLANATION_KEY + "\" must be a list of explanations, not "
                    + node.describe());
            return List.of();
        }
        List<Stage<Explanation>> explanations = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            stages.one(sequence.items().get(i), StageTree.EXPLANATION_KEY + "." + i, Kind.EXPLANATION, problems)
                    .ifPresent(explanations::add);
        }
        return explanations;
    }

    private List<Stage<Measure>> measures(Node.Mapping complete, Problems problems) {
        if (!(complete.entries().get("measures") instanceof Node.Sequence sequence)) {
            problems.add(complete.entries().get("measures").at(), "\"measures\" must be a list of measures, not "
                    + complete.entries().get("measures").describe());
            return List.of();
        }
        List<Stage<Measure>> measures = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node node = sequence.items().get(i);
            stages.one(node, "measures." + i, Kind.MEASURE, problems).ifPresent(measure -> {
                measures.add(measure);
                if (ResultNames.FIXED.contains(measure.resultName())) {
                    problems.add(node.at(), "\"" + measure.offer().name()
                            + "\" cannot be a measure: results.csv has a column \"" + measure.resultName()
                            + "\" of its own");
                }
                if (!names.add(measure.resultName())) {
                    problems.add(node.at(), "\"" + measure.offer().name() + "\" stands in \"measures\" twice");
                }
            });
        }
        return measures;
    }

    private List<Stage<Criterion>> chain(String key, Node node, Problems problems) {
        List<Node> chain = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        if (chain.isEmpty()) {
            problems.add(node.at(), "\"" + key + "\" holds an empty list; name at least one criterion");
        }
        List<Stage<Criterion>> criteria = new ArrayList<>();
        for (Node one : chain) {
            stages.one(StageTree.named(Kind.CRITERION, one), key, Kind.CRITERION, problems).ifPresent(criteria::add);
        }
        return criteria;
    }

    /**
     * Returns the name of the pipeline: the key {@code name}, else the file's name without its ending, with hyphens for what
     * no name of a folder can hold everywhere.
     */
    static String name(Node.Mapping given, Problems problems) {
        Node node = given.entries().get("name");
        if (node instanceof Node.Scalar scalar && scalar.value() != null && FileWord.isOne(scalar.text())) {
            return scalar.text();
        }
        if (node != null) {
            problems.add(node.at(), "\"name\" must be at most " + FileWord.LONGEST
                    + " letters of a to z, digits, dots, hyphens and underscores, beginning with a letter or digit and "
                    + "ending with no dot, as it names a folder");
        }
        Path file = Path.of(given.at().source()).getFileName();
        return FileWord.of((file == null ? "" : file.toString()).replaceFirst("\\.ya?ml$", ""), "pipeline");
    }
}
