/**
 * The program on a machine that computes batches for another: {@link dev.sculpt.runner.worker.PlanWorkerProvider} makes the
 * plan again from its text and files, {@link dev.sculpt.runner.worker.PlanWorker} computes its networks.
 */
package dev.sculpt.runner.worker;
