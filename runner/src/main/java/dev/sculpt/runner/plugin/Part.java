package dev.sculpt.runner.plugin;

/**
 * A plugin within the settings of another, such as the score of a pruning.
 *
 * @param offer where it is from
 * @param instance what was made
 */
public record Part(Offer offer, Object instance) { }
