/**
 * What can be told of a hierarchy by itself: {@link dev.sculpt.runner.measure.HierarchyGraph} gives its levels. For
 * drawings, {@link dev.sculpt.runner.measure.UnweightedHierarchy} makes one of what is true, and
 * {@link dev.sculpt.runner.measure.FirstModules} a smaller one.
 */
package dev.sculpt.runner.measure;
