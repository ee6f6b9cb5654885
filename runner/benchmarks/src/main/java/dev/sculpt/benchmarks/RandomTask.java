package dev.sculpt.benchmarks;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tasks of bits drawn at random: nothing to learn, and as much work as any other. */
final class RandomTask {

    private static final double NOISE = 0.1;

    private RandomTask() { }

    static Task of(Shape shape, int rows, int validationRows) {
        SplittableRandom random = new SplittableRandom(1);
        DenseSamples validation = samples(shape, validationRows, random);
        return new Task(names("x", shape.inputs()), names("y", shape.outputs()), samples(shape, rows, random),
                validation, validation, NOISE, Optional.empty());
    }

    private static DenseSamples samples(Shape shape, int rows, SplittableRandom random) {
        return new DenseSamples(bits(rows, shape.inputs(), random), bits(rows, shape.outputs(), random));
    }

    private static float[][] bits(int rows, int columns, SplittableRandom random) {
        float[][] bits = new float[rows][columns];
        for (float[] row : bits) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextInt(2);
            }
        }
        return bits;
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(index -> letter + index).toList();
    }
}
