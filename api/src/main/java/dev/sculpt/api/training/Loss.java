package dev.sculpt.api.training;

import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;

/**
 * Contract of a {@code loss} plugin: what a network minimises, with the function of its outputs that belongs to it.
 *
 * <p>Everything is of one row: {@code sums} are the weighted sums of the outputs, {@code outputs} what
 * {@link #outputs(float[], float[])} made of them, {@code targets} what they should be, each in 0..1; all {@code
 * [output]}. A loss of sigmoid outputs that asks for one decision each has {@link #value} and {@link #derivatives} to
 * write. For others, the three methods of outputs go together, and so do the two of decisions.
 */
public interface Loss {

    /**
     * Returns the loss of a row, by custom a mean over its outputs, so that it does not grow with their number.
     *
     * @return not NaN, low where the outputs are right
     */
    double value(float[] sums, float[] outputs, float[] targets);

    /**
     * Computes the derivatives of {@link #value} by the weighted sums; the function of the outputs is within.
     *
     * @param into {@code [output]}, none NaN
     */
    void derivatives(float[] sums, float[] outputs, float[] targets, float[] into);

    /** Returns what the function of the outputs is called; sigmoid unless overridden. */
    default UnitFunction outputFunction() {
        return StandardFunction.SIGMOID;
    }

    /**
     * Computes the outputs from their weighted sums; {@code 1 / (1 + exp(-sum))} unless overridden.
     *
     * @param into {@code [output]}, none NaN
     */
    default void outputs(float[] sums, float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = (float) (1 / (1 + StrictMath.exp(-sums[i])));
        }
    }

    /**
     * Computes the derivatives of the sum of a row's outputs by its weighted sums; {@code p (1 - p)} unless overridden.
     *
     * @param into {@code [output]}, none NaN
     */
    default void outputSumDerivatives(float[] sums, float[] outputs, float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = outputs[i] * (1 - outputs[i]);
        }
    }

    /**
     * Returns how many decisions a row asks for, by which accuracy is counted: one per output unless overridden.
     *
     * @param outputs how many there are
     * @return 1 or more
     */
    default int decisions(int outputs) {
        return outputs;
    }

    /**
     * Returns how many decisions of a row are right: outputs on the right side of 0.5 unless overridden.
     *
     * @return in 0..{@link #decisions}
     */
    default int right(float[] sums, float[] outputs, float[] targets) {
        int right = 0;
        for (int i = 0; i < outputs.length; i++) {
            right += outputs[i] > 0.5f == targets[i] > 0.5f ? 1 : 0;
        }
        return right;
    }
}
