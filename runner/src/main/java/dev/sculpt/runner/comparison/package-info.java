/**
 * Variants of recorded runs held against each other: {@link dev.sculpt.runner.comparison.Grouping} says which variant a
 * network belongs to, {@link dev.sculpt.runner.comparison.Pairing} puts the networks of all variants of the same cell and
 * seed side by side, and {@link dev.sculpt.runner.comparison.VariantComparison} is what the statistics say of them, written
 * by {@link dev.sculpt.runner.comparison.ComparisonCsv} and {@link dev.sculpt.runner.comparison.ComparisonJson}.
 */
package dev.sculpt.runner.comparison;
