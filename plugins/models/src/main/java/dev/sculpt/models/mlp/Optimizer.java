package dev.sculpt.models.mlp;

/** Makes steps from gradients. One object serves one training: it keeps its state by parameter array. */
interface Optimizer {

    /** Makes room for the state of parameter arrays of these lengths. */
    void start(int... lengths);

    /** Begins the next step; every array is updated once per step. */
    void nextStep(double learningRate);

    /**
     * Updates one array in place.
     *
     * @param array which one, in the order of {@link #start}
     * @param parameters what is updated
     * @param gradients of the loss by each, with the weight decay already in
     */
    void update(int array, float[] parameters, float[] gradients);
}
