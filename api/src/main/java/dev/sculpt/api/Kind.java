package dev.sculpt.api;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.Linkage;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.execution.Execution;
import dev.sculpt.api.explanation.Explanation;
import dev.sculpt.api.export.NetworkExport;
import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.model.Model;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningSchedule;
import dev.sculpt.api.score.EdgeScore;
import dev.sculpt.api.score.ScoreScaling;
import dev.sculpt.api.score.UnitScore;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.api.training.Activation;
import dev.sculpt.api.training.LearningRateSchedule;
import dev.sculpt.api.training.Loss;
import dev.sculpt.api.training.NetworkStart;
import dev.sculpt.api.training.Optimizer;
import java.util.List;

/**
 * A kind of thing that plugins offer: a stage of a pipeline, or a part of one. This is the only place where kinds are
 * listed; whatever deals with plugins goes by {@link #all()}.
 *
 * <p>A setting whose type is the contract of a kind is given as a plugin of that kind: {@code score: random}, or
 * {@code score: { plugin: my-score, power: 2 }}. Kinds are compared by identity.
 *
 * @param <S> the contract
 */
public final class Kind<S> {

    // Stages, in the order of a pipeline.
    public static final Kind<TaskSource> TASK = new Kind<>("task", "tasks", TaskSource.class);
    public static final Kind<Model> MODEL = new Kind<>("model", "models", Model.class);
    public static final Kind<Pruning> PRUNING = new Kind<>("pruning", "prunings", Pruning.class);
    public static final Kind<Clustering> CLUSTERING = new Kind<>("clustering", "clusterings", Clustering.class);
    public static final Kind<HierarchyMethod> HIERARCHY = new Kind<>("hierarchy", "hierarchies", HierarchyMethod.class);
    public static final Kind<Criterion> CRITERION = new Kind<>("criterion", "criteria", Criterion.class);
    public static final Kind<Measure> MEASURE = new Kind<>("measure", "measures", Measure.class);
    public static final Kind<Explanation> EXPLANATION = new Kind<>("explanation", "explanations", Explanation.class);

    // Parts of prunings.
    public static final Kind<UnitScore> UNIT_SCORE = new Kind<>("unit-score", "unit scores", UnitScore.class);
    public static final Kind<EdgeScore> EDGE_SCORE = new Kind<>("edge-score", "edge scores", EdgeScore.class);
    public static final Kind<ScoreScaling> SCORE_SCALING =
            new Kind<>("score-scaling", "score scalings", ScoreScaling.class);
    public static final Kind<PruningSchedule> PRUNING_SCHEDULE =
            new Kind<>("pruning-schedule", "pruning schedules", PruningSchedule.class);

    // Parts of models.
    public static final Kind<NetworkStart> NETWORK_START =
            new Kind<>("network-start", "network starts", NetworkStart.class);
    public static final Kind<Activation> ACTIVATION = new Kind<>("activation", "activations", Activation.class);
    public static final Kind<Loss> LOSS = new Kind<>("loss", "losses", Loss.class);
    public static final Kind<Optimizer> OPTIMIZER = new Kind<>("optimizer", "optimizers", Optimizer.class);
    public static final Kind<LearningRateSchedule> LEARNING_RATE_SCHEDULE =
            new Kind<>("learning-rate-schedule", "learning rate schedules", LearningRateSchedule.class);

    // Parts of clusterings.
    public static final Kind<UnitFeatures> UNIT_FEATURES =
            new Kind<>("unit-features", "unit features", UnitFeatures.class);
    public static final Kind<UnitDistance> UNIT_DISTANCE =
            new Kind<>("unit-distance", "unit distances", UnitDistance.class);
    public static final Kind<Linkage> LINKAGE = new Kind<>("linkage", "linkages", Linkage.class);
    public static final Kind<ClusterCount> CLUSTER_COUNT =
            new Kind<>("cluster-count", "cluster counts", ClusterCount.class);

    // Formats of finished networks.
    public static final Kind<NetworkExport> NETWORK_EXPORT =
            new Kind<>("network-export", "network exports", NetworkExport.class);

    // Where the networks of a plan are computed.
    public static final Kind<Execution> EXECUTION = new Kind<>("execution", "executions", Execution.class);

    private static final List<Kind<?>> ALL = List.of(
            TASK, MODEL, PRUNING, CLUSTERING, HIERARCHY, CRITERION, MEASURE, EXPLANATION,
            UNIT_SCORE, EDGE_SCORE, SCORE_SCALING, PRUNING_SCHEDULE,
            NETWORK_START, ACTIVATION, LOSS, OPTIMIZER, LEARNING_RATE_SCHEDULE,
            UNIT_FEATURES, UNIT_DISTANCE, LINKAGE, CLUSTER_COUNT,
            NETWORK_EXPORT, EXECUTION);

    private final String name;
    private final String plural;
    private final Class<S> contract;

    private Kind(String name, String plural, Class<S> contract) {
        this.name = name;
        this.plural = plural;
        this.contract = contract;
    }

    /** Returns every kind, stages first. */
    public static List<Kind<?>> all() {
        return ALL;
    }

    /** Returns the name: lower-case words joined by hyphens, such as {@code unit-score}. */
    public String name() {
        return name;
    }

    /** Returns what several of them are called, such as {@code unit scores}. */
    public String plural() {
        return plural;
    }

    /** Returns the type that plugins of this kind make. */
    public Class<S> contract() {
        return contract;
    }

    @Override
    public String toString() {
        return name;
    }
}
