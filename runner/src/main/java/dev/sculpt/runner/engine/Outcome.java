package dev.sculpt.runner.engine;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a network got.
 *
 * @param status how far
 * @param message why no further, in one line
 * @param denseAccuracy bit accuracy of the dense network on the test rows, in 0..1; empty where none was trained
 * @param accuracy that of the network that was kept; empty for a network from elsewhere
 */
public record Outcome(
        Status status, Optional<String> message, OptionalDouble denseAccuracy, OptionalDouble accuracy) { }
