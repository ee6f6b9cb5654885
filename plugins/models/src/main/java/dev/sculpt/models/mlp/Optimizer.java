package dev.sculpt.models.mlp;

/** Makes steps from gradients. One object serves one training: it keeps the state of every parameter. */
interface Optimizer {

    /**
     * Makes one step, in place.
     *
     * @param parameters as many as the optimizer was made for
     * @param gradients of the loss by each, with the weight decay already in
     */
    void step(float[] parameters, float[] gradients, double learningRate);
}
