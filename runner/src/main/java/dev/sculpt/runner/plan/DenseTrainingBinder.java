package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.NetworkSource;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.yaml.Node;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Binds the keys {@code restarts} and {@code retry}: how many dense networks a seed has, and with which other settings of
 * the model one is trained again that misses an accuracy:
 * <pre>
 * restarts: 8
 * retry: { accuracy: 1.0, with: [{ learningRate: 0.01 }, { learningRate: 0.005, epochs: 180 }] }
 * </pre>
 * where an accuracy that is not written is what the pruning stages ask for ({@link AskedAccuracy}), and {@code curves},
 * which asks to record how trainings go on.
 */
final class DenseTrainingBinder {

    private static final String RESTARTS = DenseTraining.RESTARTS;
    private static final String RETRY = DenseTraining.RETRY;
    private static final String CURVES = DenseTraining.CURVES;
    private static final String ACCURACY = AskedAccuracy.ACCURACY;
    private static final String WITH = "with";
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(ACCURACY, WITH));
    private static final long MOST_RESTARTS = 1000;

    private final StageBinder stages;

    @Inject
    DenseTrainingBinder(StageBinder stages) {
        this.stages = stages;
    }

    /**
     * Returns how dense networks are trained.
     *
     * @param model what the pipeline names as its model
     * @param asked what the pruning stages ask for, where they say it
     */
    DenseTraining bind(Node.Mapping given, Model model, OptionalDouble asked, Problems problems) {
        Node retry = given.entries().get(RETRY);
        boolean isRetried = retry != null && !retry.isNothing();
        boolean curves = Flag.CURVES.isSet(given, problems);
        if (!(model instanceof NetworkSource)) {
            int count = restarts(given, problems);
            return (isRetried ? retried(count, retry, asked, given.entries().get("model"), problems)
                    : new DenseTraining(count, 0, List.of())).withCurves(curves);
        }
        if (curves) {
            problems.add(given.entries().get(CURVES).at(), notTrained(CURVES));
        }
        if (restarts(given, problems) > 1) {
            problems.add(given.entries().get(RESTARTS).at(), notTrained(RESTARTS));
        }
        if (isRetried) {
            problems.add(retry.at(), notTrained(RETRY));
        }
        return DenseTraining.ONCE;
    }

    /** Returns what is wrong where networks are not trained. */
    static String notTrained(String key) {
        return "\"" + key + "\" needs a model that is trained; this one brings networks as they are; \"" + key
                + ": null\" takes it away";
    }

    /** Returns what is wrong with a retry whose network is another than that of the model's own settings. */
    static String otherNetwork(int retry, String difference) {
        return "\"" + RETRY + "." + WITH + "." + retry + "\" changes what the network is, and may only change how it is "
                + "trained; it has " + difference + ". Set that under \"model\"";
    }

    /** Returns the settings of a retry, as they are written in a pipeline that was bound. */
    static Node written(Node.Mapping given, int retry) {
        return given.entries().get(RETRY) instanceof Node.Mapping retries
                && retries.entries().get(WITH) instanceof Node.Sequence attempts ? attempts.items().get(retry) : given;
    }

    /** Returns how many dense networks a seed has; 1 where what is written is a problem. */
    static int restarts(Node.Mapping given, Problems problems) {
        Node node = given.entries().get(RESTARTS);
        if (node == null || node.isNothing()) {
            return 1;
        }
        if (node instanceof Node.Scalar scalar && scalar.value() instanceof Long number && number >= 1
                && number <= MOST_RESTARTS) {
            return number.intValue();
        }
        problems.add(node.at(), "\"" + RESTARTS + "\" must be a whole number from 1 to " + MOST_RESTARTS + ", not "
                + node.describe());
        return 1;
    }

    private DenseTraining retried(int restarts, Node node, OptionalDouble asked, Node model, Problems problems) {
        if (!(node instanceof Node.Mapping retry)) {
            problems.add(node.at(), "\"" + RETRY + "\" must be a mapping with \"" + ACCURACY + "\" and \"" + WITH
                    + "\", not " + node.describe());
            return DenseTraining.ONCE;
        }
        retry.entries().keySet().stream().filter(key -> !KEYS.contains(key)).forEach(key -> problems.add(
                retry.keys().get(key), "unknown key \"" + RETRY + "." + key + "\"" + NearestName.hint(key, KEYS)));
        return new DenseTraining(restarts, accuracy(retry, asked, problems), attempts(retry, model, problems));
    }

    private static double accuracy(Node.Mapping retry, OptionalDouble asked, Problems problems) {
        Node node = retry.entries().get(ACCURACY);
        if (node == null && asked.isPresent()) {
            return asked.getAsDouble();
        }
        if (node instanceof Node.Scalar scalar && scalar.value() instanceof Number number
                && number.doubleValue() > 0 && number.doubleValue() <= 1) {
            return number.doubleValue();
        }
        problems.add(node == null ? retry.at() : node.at(), "\"" + RETRY + "." + ACCURACY
                + "\" must be a number above 0, at most 1" + (node == null
                        ? "; no stage of pruning asks for one that could stand for it" : ", not " + node.describe()));
        return 0;
    }

    private List<Stage<Model>> attempts(Node.Mapping retry, Node model, Problems problems) {
        Node node = retry.entries().get(WITH);
        if (!(node instanceof Node.Sequence attempts) || attempts.items().isEmpty()) {
            problems.add(node == null ? retry.at() : node.at(), "\"" + RETRY + "." + WITH
                    + "\" must be a list of settings of the model, such as [{ learningRate: 0.01 }]");
            return List.of();
        }
        List<Stage<Model>> retries = new ArrayList<>();
        for (int i = 0; i < attempts.items().size(); i++) {
            String path = RETRY + "." + WITH + "." + i;
            attempt(attempts.items().get(i), model, path, problems)
                    .flatMap(settings -> stages.one(settings, path, Kind.MODEL, problems)).ifPresent(retries::add);
        }
        return retries;
    }

    // The model with some of its settings replaced.
    private static Optional<Node> attempt(Node attempt, Node model, String path, Problems problems) {
        if (!(attempt instanceof Node.Mapping replaced) || replaced.entries().isEmpty()
                || replaced.entries().containsKey(PluginType.PLUGIN)) {
            problems.add(attempt.at(), "\"" + path + "\" must be settings of the model, such as { learningRate: 0.01 }");
            return Optional.empty();
        }
        Node.Mapping settings = model instanceof Node.Mapping mapping
                ? mapping : Node.Mapping.empty(model.at()).with(PluginType.PLUGIN, model);
        for (Map.Entry<String, Node> setting : replaced.entries().entrySet()) {
            settings = settings.without(setting.getKey()).with(setting.getKey(), setting.getValue());
        }
        return Optional.of(settings);
    }
}
