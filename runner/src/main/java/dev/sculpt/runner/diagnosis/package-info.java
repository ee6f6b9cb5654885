/**
 * Why a hierarchy is wrong: {@link dev.sculpt.runner.diagnosis.HierarchyDifference} says in words what is, and
 * {@link dev.sculpt.runner.diagnosis.FaultFinder} which stage did it, measured over all tries of a network; both together
 * are a {@link dev.sculpt.runner.diagnosis.Diagnosis}.
 */
package dev.sculpt.runner.diagnosis;
