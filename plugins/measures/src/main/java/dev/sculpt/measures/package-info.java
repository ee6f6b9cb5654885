/**
 * Measures of a found hierarchy: {@link dev.sculpt.measures.MeasuresPlugin} offers them, a
 * {@link dev.sculpt.measures.Comparison} holds the found hierarchy beside the true one.
 */
package dev.sculpt.measures;
