/**
 * The folder of a run: {@link dev.sculpt.runner.run.OpenRun} begins or resumes it, {@link dev.sculpt.runner.run.Journal}
 * keeps one network after another as they get ready, {@link dev.sculpt.runner.run.ResultFiles} makes the files of it that
 * appear complete or not at all, and {@link dev.sculpt.runner.run.Provenance} says how they came about.
 */
package dev.sculpt.runner.run;
