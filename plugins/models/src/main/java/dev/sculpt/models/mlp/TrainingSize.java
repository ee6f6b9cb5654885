package dev.sculpt.models.mlp;

import dev.sculpt.api.task.Task;
import java.util.Collections;
import java.util.List;

/**
 * How large a network and how long a training a task asks for, by rules that look at nothing but its numbers of inputs and
 * rows.
 *
 * <ul>
 *   <li>Three hidden layers of 4 inputs + 4 units, from {@value #FEWEST_UNITS} to {@value #MOST_UNITS}.
 *   <li>Batches of an eighth of the rows, rounded down to a power of 2, from {@value #SMALLEST_BATCH} to
 *       {@value #LARGEST_BATCH} rows.
 *   <li>Epochs for {@value #STEPS} steps in all, from {@value #FEWEST_EPOCHS} to {@value #MOST_EPOCHS}.
 * </ul>
 *
 * @param hidden units per hidden layer
 * @param batchSize rows per step
 * @param epochs of every training
 */
record TrainingSize(List<Integer> hidden, int batchSize, int epochs) {

    private static final int LAYERS = 3;
    private static final int FEWEST_UNITS = 24;
    private static final int MOST_UNITS = 400;
    private static final int UNITS_PER_INPUT = 4;
    private static final int BATCHES = 8;
    private static final int SMALLEST_BATCH = 8;
    private static final int LARGEST_BATCH = 64;
    private static final int STEPS = 320;
    private static final int FEWEST_EPOCHS = 10;
    private static final int MOST_EPOCHS = 80;

    /** Returns what a task asks for. */
    static TrainingSize of(Task task) {
        int rows = task.training().size();
        int units = clamp(UNITS_PER_INPUT * (task.inputs() + 1L), FEWEST_UNITS, MOST_UNITS);
        int batch = clamp(Integer.highestOneBit(Math.max(1, rows / BATCHES)), SMALLEST_BATCH, LARGEST_BATCH);
        int steps = (rows + batch - 1) / batch;
        return new TrainingSize(Collections.nCopies(LAYERS, units), batch,
                clamp((STEPS + steps - 1) / steps, FEWEST_EPOCHS, MOST_EPOCHS));
    }

    private static int clamp(long value, int least, int most) {
        return (int) Math.max(least, Math.min(most, value));
    }
}
