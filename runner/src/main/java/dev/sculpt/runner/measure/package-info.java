/**
 * How good a found hierarchy is, and how it looks: {@link dev.sculpt.runner.measure.Measures} compares it with the
 * true one, {@link dev.sculpt.runner.measure.HierarchyGraph} gives its levels, and
 * {@link dev.sculpt.runner.measure.HierarchyDrawing} draws it for a terminal.
 */
package dev.sculpt.runner.measure;
