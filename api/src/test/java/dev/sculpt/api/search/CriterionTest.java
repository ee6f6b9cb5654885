package dev.sculpt.api.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriterionTest {

    @Test
    void looksAtTheTestRowsOfATask() {
        Samples rows = new DenseSamples(new float[1][1], new float[1][1]);
        Samples test = new DenseSamples(new float[3][1], new float[3][1]);
        Criterion rowCount = (tries, samples) -> new double[] {samples.size()};

        assertArrayEquals(new double[] {3}, rowCount.costs(
                List.of(), new Task(List.of("x"), List.of("y"), rows, rows, test, 0, Optional.empty())));
    }
}
