package dev.sculpt.models.mlp;

import java.util.SplittableRandom;

/**
 * Inverted dropout (Srivastava et al., JMLR 2014): in training each hidden activation is 0 with a probability p, else
 * divided by 1 - p.
 */
final class Dropout {

    private final double share;
    private final float kept;
    private final SplittableRandom random;
    private final float[][] factors;

    Dropout(double share, SplittableRandom random, Block block) {
        this.share = share;
        this.kept = (float) (1 / (1 - share));
        this.random = random;
        this.factors = new float[block.activations.length][];
        for (int layer = 1; share > 0 && layer < factors.length - 1; layer++) {
            factors[layer] = new float[block.activations[layer].length];
        }
    }

    /** Draws which activations of a hidden layer are left out, and leaves them out. */
    void leaveOut(int layer, Block block) {
        if (share > 0) {
            float[] factor = factors[layer];
            float[] activations = block.activations[layer];
            for (int start = 0; start < factor.length; start += block.stride) {
                for (int i = start; i < start + block.rows(); i++) {
                    factor[i] = random.nextDouble() < share ? 0 : kept;
                    activations[i] *= factor[i];
                }
            }
        }
    }

    /** Multiplies derivatives by the activations of a hidden layer as the activations were. */
    void scale(int layer, float[] derivatives) {
        if (share > 0) {
            for (int i = 0; i < derivatives.length; i++) {
                derivatives[i] *= factors[layer][i];
            }
        }
    }
}
