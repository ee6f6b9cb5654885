/**
 * What a training is made of: where it starts ({@link dev.sculpt.api.training.NetworkStart}), what units compute
 * ({@link dev.sculpt.api.training.Activation}), what is minimised ({@link dev.sculpt.api.training.Loss}), how steps are made
 * ({@link dev.sculpt.api.training.Optimizer}) and how large they are
 * ({@link dev.sculpt.api.training.LearningRateSchedule}).
 *
 * <p>Each has a plain form, a function of one sum or one row, that is all a plugin has to write; a model runs it at the
 * speed of single values and gives the same bits on any number of threads. An object is made once and used by several
 * trainings at the same time, so it keeps nothing between calls; what changes during a training is in the
 * {@link dev.sculpt.api.training.OptimizerState} of that training. Arrays given are the caller's and not kept. All
 * computing is in single precision; a function that gives NaN where it was given numbers breaks its contract.
 */
package dev.sculpt.api.training;
