/**
 * What is to be learned: a {@link dev.sculpt.api.task.Task} with its {@link dev.sculpt.api.task.Samples} and, where
 * known, its {@link dev.sculpt.api.task.TrueHierarchy}.
 */
package dev.sculpt.api.task;
