package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingSizeTest {

    static Task task(int inputs, int rows) {
        Samples samples = new DenseSamples(new float[rows][inputs], new float[rows][1]);
        return new Task(IntStream.range(0, inputs).mapToObj(input -> "x" + input).toList(), List.of("y"), samples, samples,
                samples, 0, Optional.empty());
    }

    /** Epochs are 320 steps, of 2, 4, 8, 8, 32 and 1,563 steps each. */
    @ParameterizedTest
    @CsvSource({
        "4,     16,  24,  8, 80",
        "5,     32,  24,  8, 80",
        "7,    128,  32, 16, 40",
        "8,    256,  36, 32, 40",
        "11,  2048,  48, 64, 10",
        "784, 100000, 400, 64, 10"})
    void rules(int inputs, int rows, int units, int batchSize, int epochs) {
        assertEquals(new TrainingSize(List.of(units, units, units), batchSize, epochs), TrainingSize.of(task(inputs, rows)));
    }

    @Test
    void oneRowIsEnough() {
        assertEquals(new TrainingSize(List.of(24, 24, 24), 8, 80), TrainingSize.of(task(1, 1)));
    }
}
