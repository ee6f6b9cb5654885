package dev.sculpt.api.training;

import dev.sculpt.api.network.UnitFunction;

/**
 * Contract of an {@code activation} plugin: what hidden units make of their weighted sums.
 *
 * <p>{@link #value} and {@link #derivative} are all there is to write. Over blocks of units and rows, {@link #apply} and
 * {@link #chain} do the same to the bit; a plugin that can do so faster overrides them.
 */
public interface Activation {

    /**
     * Returns the activation of a weighted sum.
     *
     * @param sum any finite number; what is returned for infinities and NaN does not matter
     * @return not NaN
     */
    float value(float sum);

    /**
     * Returns the derivative of the activation by the weighted sum, or what stands for it where there is none.
     *
     * @param sum any finite number
     * @return not NaN
     */
    float derivative(float sum);

    /**
     * Returns what the function is called by whoever reads a network: a standard function, or
     * {@code UnitFunction.named("swish")}.
     */
    UnitFunction function();

    /**
     * Computes activations: {@code into = value(sums)}, each element by itself.
     *
     * @param into of the same length, another array
     */
    default void apply(float[] sums, float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = value(sums[i]);
        }
    }

    /**
     * Computes derivatives by the weighted sums from those by the activations:
     * {@code into = derivatives * derivative(sums)}, each element by itself; it is 0 where either factor is, whatever
     * the other.
     *
     * @param into of the same length; may be {@code derivatives} itself
     */
    default void chain(float[] sums, float[] derivatives, float[] into) {
        for (int i = 0; i < into.length; i++) {
            float slope = derivative(sums[i]);
            into[i] = slope == 0 || derivatives[i] == 0 ? 0 : derivatives[i] * slope;
        }
    }
}
