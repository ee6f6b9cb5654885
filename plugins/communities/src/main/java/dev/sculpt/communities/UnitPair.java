package dev.sculpt.communities;

/**
 * Two units of a layer that are joined. Equal pairs are equal edges, so that no order depends on where objects lie.
 *
 * @param first the lower one
 * @param second the higher one
 * @param similarity above 0 and at most 1
 */
record UnitPair(int first, int second, double similarity) { }
