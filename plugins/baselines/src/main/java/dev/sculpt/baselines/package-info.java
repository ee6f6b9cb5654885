/**
 * What a network has to be held against: {@link dev.sculpt.baselines.FunctionOnlyModel} tells the hierarchy of a task from
 * its samples, and trains none. {@link dev.sculpt.baselines.BaselinesPlugin} offers it.
 */
package dev.sculpt.baselines;
