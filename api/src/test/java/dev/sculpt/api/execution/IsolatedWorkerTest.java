package dev.sculpt.api.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a program does sees its own class loader as the thread's, and the thread has its own again behind it. */
class IsolatedWorkerTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final IsolatedLoader loader = IsolatedLoader.of("program", List.of());
    private final List<ClassLoader> seen = new ArrayList<>();

    private void see() {
        seen.add(Thread.currentThread().getContextClassLoader());
    }

    private BatchWorker seeing() {
        see();
        return new BatchWorker() {
            @Override
            public void compute(Batch batch, Consumer<byte[]> rows, BooleanSupplier stopping) {
                see();
            }

            @Override
            public void close() {
                see();
            }
        };
    }

    @Test
    void itIsOpenedCalledAndClosedInside() {
        try (BatchWorker worker = IsolatedWorker.open(loader, this::seeing)) {
            worker.compute(Batch.of(0), row -> { }, () -> false);
        }

        assertEquals(Collections.nCopies(3, loader), seen);
        assertSame(before, Thread.currentThread().getContextClassLoader());
    }

    @Test
    void oneThatCannotBeOpenedLeavesTheThreadAsItWas() {
        assertThrows(IllegalStateException.class, () -> IsolatedWorker.open(loader, () -> {
            see();
            throw new IllegalStateException("no worker");
        }));

        assertEquals(List.of(loader), seen);
        assertSame(before, Thread.currentThread().getContextClassLoader());
    }
}
