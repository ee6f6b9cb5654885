/** Choosing among tries of one network without knowing the truth: {@link dev.sculpt.api.search.Criterion}. */
package dev.sculpt.api.search;
