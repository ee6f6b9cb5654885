package dev.sculpt.models.mlp;

import dev.sculpt.api.training.Activation;

/** An activation function over a block of rows: ours by kernels of the arithmetic, any other by {@link PlainActivation}. */
interface BlockActivation {

    /** Returns the form over blocks of a function. */
    static BlockActivation of(Activation activation) {
        return activation instanceof BlockActivation fused ? fused : new PlainActivation(activation);
    }

    /** Computes the activations of weighted sums, a whole number of vectors. */
    void apply(Arithmetic arithmetic, float[] sums, float[] into);

    /**
     * Computes the derivatives by the weighted sums from those by the activations.
     *
     * @param into may be {@code derivatives} itself
     */
    void chain(Arithmetic arithmetic, float[] sums, float[] derivatives, float[] into);
}
