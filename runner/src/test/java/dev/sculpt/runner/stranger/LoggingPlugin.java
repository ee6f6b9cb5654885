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
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A model without hidden units, a pruning and a clustering, each of which writes a line into a file when it is called. */
public final class LoggingPlugin implements SculptPlugin {

    /**
     * Settings.
     *
     * @param log the file; not a path, since one that a pipeline reads must not change
     * @param mark tells settings apart
     * @param enough a network whose first edge weighs less is right in half of the rows
     */
    public record LogSettings(
            @Setting("where calls are written") String log,
            @Setting(value = "tells settings apart", defaultValue = "0") int mark,
            @Setting(value = "the weight of an edge with which a network is right", defaultValue = "0") int enough) {

        void write(String call) {
            try {
                Files.writeString(Path.of(log), call + " " + mark + "\n",
                        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                new Factory<>(Kind.MODEL, "log-model", "Learns nothing.", "the tests", LogSettings.class, Logged::new),
                new Factory<>(Kind.PRUNING, "log-pruning", "Prunes an edge.", "the tests", LogSettings.class, Cut::new),
                new Factory<>(Kind.CLUSTERING, "log-clustering", "One cluster a layer.", "the tests", LogSettings.class,
                        OneCluster::new));
    }

    private record Logged(LogSettings settings) implements Trainable {

        @Override
        public Network initial(Task task, Seed seed) {
            float[] weights = new float[task.inputs() * task.outputs()];
            boolean[] mask = new boolean[weights.length];
            for (int edge = 0; edge < weights.length; edge++) {
                weights[edge] = 1 + settings.mark();
                mask[edge] = true;
            }
            return new Network(List.of(
                    new Layer(task.inputs(), task.outputs(), weights, mask, new float[task.outputs()])));
        }

        @Override
        public Network train(Network start, Task task, RunContext context) {
            settings.write("train");
            return start;
        }

        @Override
        public Evaluation evaluate(Network network, Samples samples) {
            return new Evaluation(0, weight(network) < settings.enough() ? 0.5 : 1);
        }

        private static float weight(Network network) {
            EdgeCursor edge = network.layer(0).cursor();
            return edge.next() ? edge.weight() : 0;
        }

        @Override
        public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
            throw new UnsupportedOperationException("nothing here asks for it");
        }
    }

    private record Cut(LogSettings settings) implements Pruning {

        @Override
        public Pruned prune(PruningStart start, RunContext context) {
            settings.write("prune");
            Layer layer = start.network().layer(0);
            boolean[] mask = new boolean[layer.inputs() * layer.outputs()];
            mask[0] = true;
            Layer cut = new Layer(layer.inputs(), layer.outputs(), new float[mask.length], mask, layer.biases());
            return new Pruned(new Network(List.of(cut)), 1, List.of(new Pruned.Round(50, 1, true, 1)));
        }
    }

    private record OneCluster(LogSettings settings) implements Clustering {

        @Override
        public UnitLabels cluster(Detection detection) {
            settings.write("cluster");
            return UnitLabels.ofLiving(detection.network(), detection.living(),
                    new int[][] {new int[detection.living().units(0).length]});
        }
    }
}
