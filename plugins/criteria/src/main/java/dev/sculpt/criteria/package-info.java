/**
 * Criteria that choose among the tries of one network without knowing the truth. {@link
 * dev.sculpt.criteria.CriteriaPlugin} lists them; {@link dev.sculpt.criteria.NetworkCriterion} is the base of
 * those that judge each try by itself, {@link dev.sculpt.criteria.Consensus} compares tries.
 */
package dev.sculpt.criteria;
