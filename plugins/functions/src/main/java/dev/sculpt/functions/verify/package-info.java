/**
 * What the modules of a network compute, row by row: {@link dev.sculpt.functions.verify.ModuleFunctions} finds it,
 * {@link dev.sculpt.functions.verify.Formula} writes it down, and {@link dev.sculpt.functions.verify.TrueFunctions} is what
 * they ought to compute.
 */
package dev.sculpt.functions.verify;
