/**
 * How sure one may be that two variants differ: formulas alone, which know nothing of networks, files or tables. {@link
 * dev.sculpt.runner.statistics.PairedComparison} holds a variant against a baseline in a measure that is yes or no, {@link
 * dev.sculpt.runner.statistics.PairedNumbers} in a measure with numbers; {@link
 * dev.sculpt.runner.statistics.ComparisonFamily} and {@link dev.sculpt.runner.statistics.NumbersFamily} judge several
 * variants against one baseline, {@link dev.sculpt.runner.statistics.ComparisonMatrix} holds each against each, and {@link
 * dev.sculpt.runner.statistics.VerdictSentence} says the outcome in words.
 *
 * <p>A <em>pair</em> is two variants on the same task and seed. Two questions are answered apart. <em>On these tasks</em>:
 * would other seeds of the same tasks say the same? The pair is the unit. <em>On tasks like these</em>: would other tasks
 * say the same? The task is the unit, since seeds of one task resemble each other.
 */
package dev.sculpt.runner.statistics;
