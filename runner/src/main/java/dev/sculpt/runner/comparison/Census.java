package dev.sculpt.runner.comparison;

/**
 * The networks of a variant.
 *
 * @param variant its name
 * @param networks all there are, those that a plugin failed on included
 * @param failed how many a plugin failed on; they count nowhere
 * @param notLearned how many were not learned; they count as not recovered
 * @param notPruned how many could not be pruned; they count as not recovered
 */
public record Census(String variant, int networks, int failed, int notLearned, int notPruned) { }
