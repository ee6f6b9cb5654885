package dev.sculpt.runner.engine;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.OutputCheck;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.TaskSight;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;

/**
 * All tries of one network: a tree whose levels are the pruning stages and whose branches are the values searched. What
 * several tries share is an inner node and is done once; branches run in parallel.
 */
final class PruningTree extends RecursiveTask<List<Candidate>> {

    private static final long serialVersionUID = 1L;

    /** What all branches of a tree share. */
    record Root(
            Pipeline pipeline, TaskSight sight, Trainable model, double denseAccuracy, Detector detector, StageStore store,
            RunContext context, PluginBorder border) {

        PruningStart start(Stage<Pruning> stage, Network network) {
            return new PruningStart(network, denseAccuracy, sight.shownTo(stage.callee()), model);
        }
    }

    private final transient Root root;
    private final transient Network network;
    private final StageKey key;
    private final transient List<Stage<?>> stages;
    private final transient List<Pruned> pruned;

    /** Starts a tree at the dense network. */
    PruningTree(Root root, Network dense, StageKey key) {
        this(root, dense, key, List.of(), List.of());
    }

    private PruningTree(Root root, Network network, StageKey key, List<Stage<?>> stages, List<Pruned> pruned) {
        this.root = root;
        this.network = network;
        this.key = key;
        this.stages = stages;
        this.pruned = pruned;
    }

    @Override
    protected List<Candidate> compute() {
        int level = stages.size();
        if (level == root.pipeline.prunings().size()) {
            double accuracy = root.model.evaluate(network, root.sight.whole().test()).accuracy();
            List<Candidate> found = root.detector.detect(network, key, OptionalDouble.of(accuracy), stages, pruned);
            found.forEach(one -> root.border.tried());
            return found;
        }
        List<PruningBranch> branches = root.pipeline.prunings().get(level).stream()
                .map(stage -> new PruningBranch(stage, level))
                .toList();
        return ForkJoinTask.invokeAll(branches).stream().flatMap(branch -> branch.join().stream()).toList();
    }

    /** One value of the searched settings of a level, with everything above it. */
    private final class PruningBranch extends RecursiveTask<List<Candidate>> {

        private static final long serialVersionUID = 1L;

        private final transient Stage<Pruning> stage;
        private final int level;

        PruningBranch(Stage<Pruning> stage, int level) {
            this.stage = stage;
            this.level = level;
        }

        @Override
        protected List<Candidate> compute() {
            StageKey branchKey = key.then(level + " " + stage.key());
            Pruned result = root.store.get(branchKey, Pruned.class, this::prune);
            List<Stage<?>> longer = new ArrayList<>(stages);
            longer.add(stage);
            List<Pruned> more = new ArrayList<>(pruned);
            more.add(result);
            return new PruningTree(root, result.network(), branchKey, longer, more).compute();
        }

        private Pruned prune() {
            Pruned result = root.border.call(stage.callee(), call -> stage.instance().prune(
                    root.start(stage, network), call.context(root.context.child("pruning").child(level))));
            OutputCheck.pruned(stage.offer(), network, result);
            return withFunctions(result);
        }

        // Pruning changes no function, and the plugin may have made a network of layers alone.
        private Pruned withFunctions(Pruned result) {
            return network.functions().isPresent() && result.network().functions().isEmpty()
                    ? new Pruned(result.network().withFunctions(network.functions().get()), result.target(), result.rounds(),
                            result.remark())
                    : result;
        }
    }
}
