package dev.sculpt.runner.engine;

import java.util.OptionalDouble;

/**
 * Which dense network a try begins with.
 *
 * @param restart which of its seed, from 0
 * @param retry which of the further trainings it comes from, from 1; 0 for the first
 * @param retryPrunes whether it is pruned with the settings of that training, not with the model's own
 * @param accuracy that it reaches on the test rows; nothing for a network from elsewhere
 * @param training how its training went on, where that is recorded
 */
record Origin(int restart, int retry, boolean retryPrunes, OptionalDouble accuracy, TrainingCurve training) {

    /** A network from elsewhere. */
    static final Origin ELSEWHERE = new Origin(0, 0, false, OptionalDouble.empty(), TrainingCurve.NONE);
}
