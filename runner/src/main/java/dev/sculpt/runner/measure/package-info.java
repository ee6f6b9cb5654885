/** What can be told of a hierarchy by itself: {@link dev.sculpt.runner.measure.HierarchyGraph} gives its levels. */
package dev.sculpt.runner.measure;
