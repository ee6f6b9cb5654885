package dev.sculpt.models.mlp;

import dev.sculpt.api.network.Layer;

/**
 * A layer as a matrix {@code [from * outputs + to]}: the innermost loops run over the units above, which lie side by side,
 * and inputs that are 0 are skipped. A dead edge has weight 0 and its gradient is dropped.
 */
final class DenseLayer extends CompactLayer {

    private final float[] mask;
    private final boolean full;

    DenseLayer(Layer layer, int[] from, int[] to) {
        super(from.length, to.length, from.length * to.length);
        this.mask = new float[weights.length];
        boolean whole = true;
        for (int f = 0; f < inputs; f++) {
            for (int t = 0; t < outputs; t++) {
                boolean alive = layer.alive(to[t], from[f]);
                weights[f * outputs + t] = layer.weight(to[t], from[f]);
                mask[f * outputs + t] = alive ? 1 : 0;
                whole &= alive;
            }
        }
        this.full = whole;
    }

    @Override
    void forward(float[] below, float[] sums) {
        System.arraycopy(biases, 0, sums, 0, outputs);
        for (int f = 0; f < inputs; f++) {
            float input = below[f];
            if (input != 0) {
                int row = f * outputs;
                for (int t = 0; t < outputs; t++) {
                    sums[t] += input * weights[row + t];
                }
            }
        }
    }

    @Override
    void addGradients(float[] below, float[] delta) {
        for (int t = 0; t < outputs; t++) {
            biasGradients[t] += delta[t];
        }
        for (int f = 0; f < inputs; f++) {
            float input = below[f];
            if (input != 0) {
                int row = f * outputs;
                for (int t = 0; t < outputs; t++) {
                    weightGradients[row + t] += input * delta[t];
                }
            }
        }
    }

    @Override
    void backward(float[] delta, float[] belowGradients) {
        int even = outputs & ~3;
        for (int f = 0; f < inputs; f++) {
            int row = f * outputs;
            float a = 0;
            float b = 0;
            float c = 0;
            float d = 0;
            for (int t = 0; t < even; t += 4) {
                a += weights[row + t] * delta[t];
                b += weights[row + t + 1] * delta[t + 1];
                c += weights[row + t + 2] * delta[t + 2];
                d += weights[row + t + 3] * delta[t + 3];
            }
            for (int t = even; t < outputs; t++) {
                a += weights[row + t] * delta[t];
            }
            belowGradients[f] = (a + b) + (c + d);
        }
    }

    @Override
    void decay(float weightDecay) {
        super.decay(weightDecay);
        if (!full) {
            for (int i = 0; i < mask.length; i++) {
                weightGradients[i] *= mask[i];
            }
        }
    }

    @Override
    void copyWeights(float[] compact, float[] whole, int fullInputs, int[] from, int[] to) {
        for (int f = 0; f < inputs; f++) {
            for (int t = 0; t < outputs; t++) {
                whole[to[t] * fullInputs + from[f]] = compact[f * outputs + t];
            }
        }
    }
}
