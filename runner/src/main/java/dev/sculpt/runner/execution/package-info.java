/**
 * Handing the networks of a plan to the execution that its pipeline names: {@link dev.sculpt.runner.execution.PlanWork} is
 * the work, {@link dev.sculpt.runner.execution.SharedStages} says which networks stay together, and
 * {@link dev.sculpt.runner.execution.PortablePlan} is the plan with its program, plugins and files for another machine.
 */
package dev.sculpt.runner.execution;
