package dev.sculpt.runner.comparison;

/**
 * Which networks of a variant and the baseline stand beside one another.
 *
 * @param variant its name
 * @param pairs cells and seeds of which both have a network
 * @param failed cells and seeds of which both were run and a plugin failed on one or both; left out
 * @param baselineAlone networks of the baseline without a partner; left out
 * @param variantAlone networks of the variant without a partner; left out
 */
public record Partners(String variant, int pairs, int failed, int baselineAlone, int variantAlone) { }
