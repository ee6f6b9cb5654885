package dev.sculpt.api.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final Samples ROW = new DenseSamples(new float[1][1], new float[1][1]);
    private static final Samples OTHER = new DenseSamples(new float[2][1], new float[2][1]);

    @Test
    void withoutItsTruthItIsTheSameTask() {
        Task task = new Task(List.of("x"), List.of("y"), ROW, OTHER, ROW, 0.5,
                Optional.of(new TrueHierarchy(List.of(), List.of(), false)));

        Task blind = task.withoutTruth();

        assertEquals(new Task(List.of("x"), List.of("y"), ROW, OTHER, ROW, 0.5, Optional.empty()), blind);
        assertSame(OTHER, blind.validation());
        assertSame(blind, blind.withoutTruth());
    }
}
