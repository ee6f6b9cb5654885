/**
 * How good a found hierarchy is: {@link dev.sculpt.runner.measure.Measures} compares it with the true one,
 * {@link dev.sculpt.runner.measure.HierarchyGraph} gives its levels.
 */
package dev.sculpt.runner.measure;
