/**
 * The folder of a run, whose files {@link dev.sculpt.runner.run.RunFiles} names: {@link dev.sculpt.runner.run.OpenRun}
 * begins or resumes a run, {@link dev.sculpt.runner.run.Journal} keeps one network after another as they get ready,
 * {@link dev.sculpt.runner.run.ResultFiles} makes the files of it that appear complete or not at all, and
 * {@link dev.sculpt.runner.run.Provenance} says how they came about. A network is written and read by
 * {@link dev.sculpt.runner.run.NetworkCodec} alone; {@link dev.sculpt.runner.run.RecordedRun} reads a run back.
 * {@link dev.sculpt.runner.run.Extent} says whether a folder is for all networks or for a shard, and
 * {@link dev.sculpt.runner.run.ShardSet} is what a run is put together of.
 */
package dev.sculpt.runner.run;
