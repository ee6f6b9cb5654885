package dev.sculpt.api.model;

/**
 * How well a network does on some rows.
 *
 * @param loss mean loss over rows and outputs
 * @param accuracy share of outputs on the right side, in 0..1
 */
public record Evaluation(double loss, double accuracy) { }
