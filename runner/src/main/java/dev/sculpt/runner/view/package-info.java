/**
 * What a person sees on a terminal: {@link dev.sculpt.runner.view.ResultsTable} and
 * {@link dev.sculpt.runner.view.RecoveryTable}, {@link dev.sculpt.runner.view.HierarchyDrawing} and
 * {@link dev.sculpt.runner.view.ProgressLine}.
 */
package dev.sculpt.runner.view;
