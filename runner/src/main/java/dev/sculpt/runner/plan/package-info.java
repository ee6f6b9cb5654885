/**
 * From a pipeline file to what is to be run: {@link dev.sculpt.runner.plan.Planner} checks everything and makes a
 * {@link dev.sculpt.runner.plan.Plan}, whose {@link dev.sculpt.runner.plan.Variant}s each hold a chain of
 * {@link dev.sculpt.runner.plan.Stage}s.
 */
package dev.sculpt.runner.plan;
