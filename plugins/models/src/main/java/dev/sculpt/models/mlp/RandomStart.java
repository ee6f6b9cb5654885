package dev.sculpt.models.mlp;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.training.NetworkStart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A dense network of weights from N(0, 2 / fan-in) and biases of 0 (He et al., ICCV 2015). */
final class RandomStart implements NetworkStart {

    @Override
    public Network network(Task task, List<Integer> hidden, Seed seed) {
        List<Integer> widths = new ArrayList<>();
        widths.add(task.inputs());
        widths.addAll(hidden);
        widths.add(task.outputs());
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.size(); i++) {
            layers.add(layer(widths.get(i - 1), widths.get(i), seed.child(i).random()));
        }
        return new Network(layers);
    }

    private static Layer layer(int inputs, int outputs, SplittableRandom random) {
        float[] weights = new float[Math.multiplyExact(inputs, outputs)];
        double deviation = Math.sqrt(2.0 / inputs);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (deviation * random.nextGaussian());
        }
        boolean[] mask = new boolean[weights.length];
        Arrays.fill(mask, true);
        return new Layer(inputs, outputs, weights, mask, new float[outputs]);
    }
}
