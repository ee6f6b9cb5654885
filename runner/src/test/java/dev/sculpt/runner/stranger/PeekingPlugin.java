package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.api.training.NetworkStart;
import java.util.Arrays;
import java.util.List;

/**
 * Stages of every kind, each twice: {@code blind}, which fails where it is shown the true hierarchy, and {@code seeing},
 * which is marked and fails where it is not. Each hands on the task that it has to whatever it calls.
 */
public final class PeekingPlugin implements SculptPlugin {

    /**
     * Settings of a clustering that has a task of its own.
     *
     * @param asked the task
     */
    public record AskingSettings(@Setting("a task that it could ask") TaskSource asked) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                Factory.of(Kind.MODEL, "blind", "Trains nothing.", "the tests", () -> new Peek(false)),
                Factory.of(Kind.PRUNING, "blind", "Prunes nothing.", "the tests", () -> new PruningPeek(false)),
                Factory.of(Kind.CLUSTERING, "blind", "One each.", "the tests", () -> new ClusteringPeek(false)),
                Factory.of(Kind.HIERARCHY, "blind", "All in one.", "the tests", () -> new HierarchyPeek(false)),
                Factory.of(Kind.CRITERION, "blind", "All alike.", "the tests", () -> new CriterionPeek(false)),
                Factory.of(Kind.NETWORK_START, "blind", "A dense network.", "the tests", () -> new StartPeek(false)),
                Factory.of(Kind.MODEL, "seeing", "Trains nothing.", "the tests", () -> new Peek(true)).cheating(),
                Factory.of(Kind.PRUNING, "seeing", "Prunes nothing.", "the tests", () -> new PruningPeek(true)).cheating(),
                Factory.of(Kind.CLUSTERING, "seeing", "One each.", "the tests", () -> new ClusteringPeek(true)).cheating(),
                Factory.of(Kind.HIERARCHY, "seeing", "All in one.", "the tests", () -> new HierarchyPeek(true)).cheating(),
                Factory.of(Kind.CRITERION, "seeing", "All alike.", "the tests", () -> new CriterionPeek(true)).cheating(),
                Factory.of(Kind.NETWORK_START, "seeing", "A dense network.", "the tests", () -> new StartPeek(true))
                        .cheating(),
                new Factory<>(Kind.CLUSTERING, "asking", "One each, with a task of its own.", "the tests",
                        AskingSettings.class, settings -> new ClusteringPeek(true)));
    }

    private static void look(Task task, boolean sees) {
        if (task.truth().isPresent() != sees) {
            throw new IllegalStateException(sees ? "was not shown the truth" : "was shown the truth");
        }
    }

    private static Network dense(Task task) {
        boolean[] mask = new boolean[task.inputs() * task.outputs()];
        Arrays.fill(mask, true);
        return new Network(List.of(new Layer(
                task.inputs(), task.outputs(), new float[mask.length], mask, new float[task.outputs()])));
    }

    private record Peek(boolean sees) implements Trainable {

        @Override
        public void check(Task task) {
            look(task, sees);
        }

        @Override
        public Network initial(Task task, Seed seed) {
            look(task, sees);
            return dense(task);
        }

        @Override
        public Network train(Network start, Task task, RunContext context) {
            look(task, sees);
            return start;
        }

        @Override
        public Evaluation evaluate(Network network, Samples samples) {
            return new Evaluation(0, 1);
        }

        @Override
        public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
            throw new UnsupportedOperationException("nobody asks");
        }
    }

    private record StartPeek(boolean sees) implements NetworkStart {

        @Override
        public void check(Task task) {
            look(task, sees);
        }

        @Override
        public Network network(Task task, List<Integer> hidden, Seed seed) {
            look(task, sees);
            return dense(task);
        }

        @Override
        public boolean bringsWidths() {
            return true;
        }
    }

    private record PruningPeek(boolean sees) implements Pruning {

        @Override
        public Pruned prune(PruningStart start, RunContext context) {
            look(start.task(), sees);
            start.model().train(start.network(), start.task(), context);
            return new Pruned(start.network(), 0, List.of());
        }
    }

    private record ClusteringPeek(boolean sees) implements Clustering {

        @Override
        public UnitLabels cluster(Detection detection) {
            look(detection.task().orElseThrow(), sees);
            detection.model().ifPresent(model ->
                    model.train(detection.network(), detection.task().get(), detection.context()));
            int[][] groups = new int[detection.network().depth()][];
            for (int layer = 0; layer < groups.length; layer++) {
                groups[layer] = detection.living().units(layer);
            }
            return UnitLabels.ofLiving(detection.network(), detection.living(), groups);
        }
    }

    private record HierarchyPeek(boolean sees) implements HierarchyMethod {

        @Override
        public UnitLabels merge(Detection detection, UnitLabels clusters) {
            look(detection.task().orElseThrow(), sees);
            int[][] modules = new int[clusters.layers()][];
            for (int layer = 0; layer < modules.length; layer++) {
                modules[layer] = Arrays.stream(clusters.layer(layer)).map(label -> Math.min(label, 0)).toArray();
            }
            return new UnitLabels(modules);
        }
    }

    private record CriterionPeek(boolean sees) implements Criterion {

        @Override
        public double[] costs(List<Try> tries, Samples samples) {
            if (sees) {
                throw new IllegalStateException("was not shown the truth");
            }
            return new double[tries.size()];
        }

        @Override
        public double[] costs(List<Try> tries, Task task) {
            look(task, sees);
            return new double[tries.size()];
        }
    }
}
