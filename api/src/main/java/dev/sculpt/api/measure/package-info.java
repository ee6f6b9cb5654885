/**
 * How good a finished network is: a {@link dev.sculpt.api.measure.Measure} makes one
 * {@link dev.sculpt.api.measure.MeasureValue}, a yes or no or a number, of a
 * {@link dev.sculpt.api.measure.MeasuredNetwork}, and says that it does not know where the truth is needed and not there.
 *
 * <p>The name of the measure, hyphens as underscores, is its column in {@code results.csv} and its name among the
 * {@code measures} of {@code networks.jsonl}; {@code sculpt report} counts yes among yes and no, and takes the mean of
 * numbers, over the networks where the value is known. Say what high means in the summary of the factory.
 *
 * <p>A measure is a function of the network and its settings alone; what it draws, it draws from the seed of its context. It
 * keeps nothing between calls and may be used by several threads at once. A measure that throws costs its network.
 */
package dev.sculpt.api.measure;
