/**
 * How good a finished network is: a {@link dev.sculpt.api.measure.Measure} looks at a
 * {@link dev.sculpt.api.measure.MeasuredNetwork}, with the true hierarchy where there is one, and gives a
 * {@link dev.sculpt.api.measure.MeasuredValue}: yes or no, a number, or unknown.
 *
 * <p>Each measure is a column of {@code results.csv}, a field of {@code networks.jsonl} and a line of reports, under the
 * name of its plugin with underscores. Nothing that a measure says changes what is run: which try is kept is for a {@link
 * dev.sculpt.api.search.Criterion}, which sees no truth unless it cheats. An object may be used by several threads at
 * once.
 */
package dev.sculpt.api.measure;
