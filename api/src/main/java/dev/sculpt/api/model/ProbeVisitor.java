package dev.sculpt.api.model;

/** Receives what one row does in a network. */
@FunctionalInterface
public interface ProbeVisitor {

    /**
     * Called once per row, in order and from one thread. The arrays belong to the caller and are reused for the next row;
     * all values are finite. What units that do not live show is left to the model, such as 0.
     *
     * @param row which row
     * @param activations {@code [layer][unit]}, unit layers 0..L, after the activation function
     * @param activationGradients {@code [layer][unit]}, the derivative of the objective by each activation; that of
     *     unit layer 0 is by the inputs, that of the outputs is not given and 0
     * @param sumGradients {@code [layer][unit]}, the derivative of the objective by each unit's weighted sum, before
     *     the activation function; unit layer 0 is all 0
     */
    void row(int row, float[][] activations, float[][] activationGradients, float[][] sumGradients);
}
