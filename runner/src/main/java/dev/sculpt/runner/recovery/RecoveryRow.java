package dev.sculpt.runner.recovery;

/**
 * What a report counts together: the networks of a task and depth under one variant.
 *
 * @param cell the task and the depth
 * @param variant what sets it apart from the other variants reported on; empty where it is the only one
 */
public record RecoveryRow(TaskDepth cell, String variant) { }
