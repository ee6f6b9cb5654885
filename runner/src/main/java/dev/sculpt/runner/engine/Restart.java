package dev.sculpt.runner.engine;

import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.plan.DenseTraining;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.GuardedModel;
import dev.sculpt.runner.plugin.OutputCheck;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.plugin.TaskSight;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.RecursiveTask;
import java.util.function.BooleanSupplier;

/** One dense network of a seed, trained, and all the tries that begin with it. */
final class Restart extends RecursiveTask<List<Candidate>> {

    private static final long serialVersionUID = 1L;
    /** For each restart that runs: the trainings of 1,300 edges in the published search, few of a large network. */
    private static final long REMEMBERED_BYTES = 32_000_000;

    /** What all restarts of a network share. */
    record Root(Pipeline pipeline, TaskSight sight, long seed, StageStore store, BooleanSupplier cancelled,
            PluginBorder border) { }

    private final transient Root root;
    private final int number;
    private final transient RunContext context;
    private final transient Trainable model;
    private transient PluginFailure failure;

    /**
     * Creates a restart.
     *
     * @param number from 0; the first is the same whether or not there are others
     */
    Restart(Root root, int number) {
        this.root = root;
        this.number = number;
        RunContext ofSeed = RunContext.of(new Seed(root.seed), message -> { }, root.cancelled);
        this.context = number == 0 ? ofSeed : ofSeed.child("restart").child(number);
        this.model = guarded(root.pipeline.model());
    }

    private Trainable guarded(Stage<Model> stage) {
        return new GuardedModel(root.border, stage.callee(), (Trainable) stage.instance(), root.sight);
    }

    /** A dense network as it was trained. */
    private record Dense(int retry, Trained trained, StageKey key, double accuracy) { }

    /** What a training leaves. */
    record Trained(Network network, TrainingCurve curve) { }

    /** Returns the tries; none where the training diverged, see {@link #failure()}. */
    @Override
    protected List<Candidate> compute() {
        try {
            return tries();
        } catch (PluginFailure thrown) {
            if (!thrown.isDivergence()) {
                throw thrown;
            }
            failure = thrown;
            return List.of();
        }
    }

    /** Returns what is to be said where no restart has a try. */
    Optional<PluginFailure> failure() {
        return Optional.ofNullable(failure);
    }

    private List<Candidate> tries() {
        Dense dense = trained();
        List<Candidate> tries = tries(dense, root.pipeline.model(), false);
        // Where the model's own settings did not learn the task they may not hold it while units and edges are cut either.
        return dense.retry == 0 || root.pipeline.prunings().isEmpty() || tries.stream().anyMatch(Candidate::isSculpted)
                ? tries
                : tries(dense, root.pipeline.training().retries().get(dense.retry - 1), true);
    }

    private List<Candidate> tries(Dense dense, Stage<Model> pruner, boolean retryPrunes) {
        Trainable prunes = retryPrunes ? guarded(pruner) : model;
        StageKey key = dense.retry == 0 ? dense.key : dense.key.then("pruned by " + pruner.key());
        Origin origin = new Origin(number, dense.retry, retryPrunes, OptionalDouble.of(dense.accuracy),
                dense.trained.curve);
        Detector detector = new Detector(
                root.pipeline, Optional.of(root.sight), Optional.of(prunes), origin, root.store, context, root.border);
        var tree = new PruningTree.Root(root.pipeline, root.sight,
                new RememberingModel(prunes, REMEMBERED_BYTES), dense.accuracy, detector, root.store, context, root.border);
        return new PruningTree(tree, dense.trained.network, key).invoke();
    }

    // The first that is accurate enough, else the most accurate; a retry that diverges reaches nothing.
    private Dense trained() {
        DenseTraining training = root.pipeline.training();
        Dense best = train(0, root.pipeline.model());
        for (int retry = 1; retry <= training.retries().size()
                && best.accuracy < training.accuracy() - NetworkRun.TOLERANCE; retry++) {
            Dense again = retried(retry, training.retries().get(retry - 1), best);
            if (again.accuracy > best.accuracy) {
                best = again;
            }
        }
        return best;
    }

    private Dense retried(int retry, Stage<Model> stage, Dense before) {
        try {
            return train(retry, stage);
        } catch (PluginFailure thrown) {
            if (!thrown.isDivergence()) {
                throw thrown;
            }
            return before;
        }
    }

    private Dense train(int retry, Stage<Model> stage) {
        Task task = root.sight.whole();
        Trainable trained = retry == 0 ? model : guarded(stage);
        RunContext own = retry == 0 ? context : context.child("retry").child(retry);
        StageKey key = key(retry, stage);
        Trained dense = root.store.get(key, Trained.class, () -> {
            Network initial = trained.initial(task, own.seed().child("weights"));
            OutputCheck.fits(stage.offer(), initial, task.inputs(), task.outputs());
            return trained.startsTrained() ? new Trained(initial, TrainingCurve.NONE)
                    : train(trained, initial, own.child("training"));
        });
        return new Dense(retry, dense, key, trained.evaluate(dense.network, task.test()).accuracy());
    }

    private Trained train(Trainable trained, Network initial, RunContext training) {
        Task task = root.sight.whole();
        if (!root.pipeline.training().curves()) {
            return new Trained(trained.train(initial, task, training), TrainingCurve.NONE);
        }
        TrainingCurve.Recorder recorder = new TrainingCurve.Recorder();
        Network network = trained.train(initial, task, training.withEpochs(recorder::epoch));
        return new Trained(network, recorder.curve());
    }

    private StageKey key(int retry, Stage<Model> stage) {
        StageKey key = StageKey.first(root.pipeline.task().orElseThrow().key() + stage.key(), root.seed);
        StageKey restarted = number == 0 ? key : key.then("restart " + number);
        return retry == 0 ? restarted : restarted.then("retry " + retry);
    }
}
