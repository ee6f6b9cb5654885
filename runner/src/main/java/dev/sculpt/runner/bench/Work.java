package dev.sculpt.runner.bench;

/**
 * Work done.
 *
 * @param trainings of networks, retrainings included
 * @param steps of optimizers
 * @param operations additions and multiplications of living edges, in steps and in the judging after each epoch
 */
public record Work(long trainings, long steps, long operations) {

    Work minus(Work other) {
        return new Work(trainings - other.trainings, steps - other.steps, operations - other.operations);
    }
}
