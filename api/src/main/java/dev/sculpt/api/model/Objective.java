package dev.sculpt.api.model;

/** What the gradients of a probe are gradients of. */
public enum Objective {
    /** The training loss of the row. */
    LOSS,
    /** The sum of the network's outputs, after their activation function. */
    OUTPUT_SUM
}
