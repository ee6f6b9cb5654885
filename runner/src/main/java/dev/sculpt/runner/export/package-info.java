/**
 * Networks of a run in formats of other programs: {@link dev.sculpt.runner.export.FormatReader} finds the plugin that a user
 * asks for, {@link dev.sculpt.runner.export.NetworkFormat} lets it write a network that
 * {@link dev.sculpt.runner.export.RecordedNetworks} makes of what a run recorded.
 */
package dev.sculpt.runner.export;
