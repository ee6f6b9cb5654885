/**
 * Choosing among tries of one network without knowing the truth, unless it is said to cheat:
 * {@link dev.sculpt.api.search.Criterion}.
 */
package dev.sculpt.api.search;
