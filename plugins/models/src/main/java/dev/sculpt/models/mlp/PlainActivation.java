package dev.sculpt.models.mlp;

import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.training.Activation;

/**
 * An activation function of a plugin, held to its contract.
 *
 * @param activation the function
 */
record PlainActivation(Activation activation) implements BlockActivation {

    @Override
    public void apply(Arithmetic arithmetic, float[] sums, float[] into) {
        activation.apply(sums, into);
        for (int i = 0; i < into.length; i++) {
            requireNumber(into[i], sums[i], "an activation");
        }
    }

    @Override
    public void chain(Arithmetic arithmetic, float[] sums, float[] derivatives, float[] into) {
        boolean diverged = anyInfinite(derivatives);
        activation.chain(sums, derivatives, into);
        for (int i = 0; !diverged && i < into.length; i++) {
            requireNumber(into[i], sums[i], "a derivative");
        }
    }

    private void requireNumber(float value, float sum, String what) {
        if (Float.isNaN(value) && Float.isFinite(sum)) {
            throw new BrokenContractException(activation, what + " of NaN for the weighted sum " + sum);
        }
    }

    // Infinite derivatives become NaN where they meet others; then it is the training that diverged.
    private static boolean anyInfinite(float[] derivatives) {
        for (float derivative : derivatives) {
            if (!Float.isFinite(derivative)) {
                return true;
            }
        }
        return false;
    }
}
