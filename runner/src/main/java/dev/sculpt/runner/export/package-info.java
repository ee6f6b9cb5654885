/**
 * Networks of a run in formats of other programs: {@link dev.sculpt.runner.export.ExportFormat} writes one that
 * {@code RecordedRun} read back.
 */
package dev.sculpt.runner.export;
