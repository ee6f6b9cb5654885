/**
 * Networks of a finished run in formats of other programs: {@link dev.sculpt.runner.export.RunNetworks} reads one back as a
 * {@link dev.sculpt.runner.export.StoredNetwork}, and {@link dev.sculpt.runner.export.ExportFormat} writes it.
 */
package dev.sculpt.runner.export;
