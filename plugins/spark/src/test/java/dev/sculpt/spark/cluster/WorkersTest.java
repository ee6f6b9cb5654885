package dev.sculpt.spark.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.BatchWorker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final List<String> closed = new ArrayList<>();

    private BatchWorker worker(String name, boolean fails) {
        return new BatchWorker() {
            @Override
            public void compute(Batch batch, Consumer<byte[]> rows, BooleanSupplier stopping) { }

            @Override
            public void close() {
                closed.add(name);
                if (fails) {
                    throw new IllegalStateException(name);
                }
            }
        };
    }

    @Test
    void eachIsClosedWhateverTheOthersThrow() {
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> Workers.close(
                List.of(worker("a", true), worker("b", false), worker("c", true), worker("d", false))));

        assertEquals(List.of("a", "b", "c", "d"), closed);
        assertEquals("a", thrown.getMessage());
        assertEquals("c", thrown.getSuppressed()[0].getMessage());
    }
}
