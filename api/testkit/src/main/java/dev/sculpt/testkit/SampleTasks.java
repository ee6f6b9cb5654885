package dev.sculpt.testkit;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Small tasks to test on. */
public final class SampleTasks {

    private static final int ROWS = 16;

    private SampleTasks() { }

    /**
     * Returns a task of 16 rows of zeros and ones; output {@code j} is input {@code j} or input {@code j + 1}, counted
     * around. The first rows are all zeros and all ones, the others are drawn, always the same.
     */
    public static Task of(int inputs, int outputs) {
        SplittableRandom random = new Seed(inputs).child(outputs).random();
        float[][] in = new float[ROWS][inputs];
        float[][] out = new float[ROWS][outputs];
        for (int row = 0; row < ROWS; row++) {
            for (int i = 0; i < inputs; i++) {
                in[row][i] = row < 2 ? row : random.nextInt(2);
            }
            for (int j = 0; j < outputs; j++) {
                out[row][j] = Math.max(in[row][j % inputs], in[row][(j + 1) % inputs]);
            }
        }
        DenseSamples samples = new DenseSamples(in, out);
        return new Task(names("x", inputs), names("y", outputs), samples, samples, samples, 0, Optional.empty());
    }

    /** Returns the task of a network's width. */
    public static Task fitting(Network network) {
        return of(network.width(0), network.width(network.depth()));
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(index -> letter + index).toList();
    }
}
