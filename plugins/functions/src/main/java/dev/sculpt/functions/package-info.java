/**
 * Boolean functions and the shared sub-functions within them, told from their truth table alone: a
 * {@link dev.sculpt.functions.BooleanTable} has {@link dev.sculpt.functions.OutputFunction}s, and a
 * {@link dev.sculpt.functions.Decomposition} writes these as a {@link dev.sculpt.functions.SignalGraph} of least
 * description length.
 */
package dev.sculpt.functions;
