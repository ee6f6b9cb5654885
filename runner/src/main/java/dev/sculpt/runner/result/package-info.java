/**
 * What a run leaves behind: {@link dev.sculpt.runner.result.Journal} keeps one
 * {@link dev.sculpt.runner.result.NetworkResult} after another as they get ready,
 * {@link dev.sculpt.runner.result.ResultFiles} makes the files of it that appear complete or not at all,
 * {@link dev.sculpt.runner.result.Provenance} says how they came about, and
 * {@link dev.sculpt.runner.result.ResultsTable} shows them on a terminal.
 */
package dev.sculpt.runner.result;
