package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.Execution;
import dev.sculpt.api.execution.Work;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Executions that break their contract, each in one way. */
class ExecutionContractCatchesFaultsTest {

    private static ExecutionContract of(Execution execution) {
        return new ExecutionContract() {
            @Override
            protected Execution create() {
                return execution;
            }
        };
    }

    private static void refused(Runnable contract) {
        assertThrows(AssertionError.class, contract::run);
    }

    // As of a machine elsewhere, which is not told that the run is being stopped.
    private static void accept(Work work, Batch batch) {
        batch.indices().forEach(index -> work.accept((index + ":" + batch).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void oneThatComputesNothing() {
        refused(of(work -> { })::hasEveryNetworkComputed);
        refused(of(work -> { })::doesItAgain);
    }

    @Test
    void oneThatWorksOnlyOnce() {
        AtomicInteger calls = new AtomicInteger();
        refused(of(work -> work.compute(calls.getAndIncrement() == 0 ? work.left() : Batch.of()))::doesItAgain);
    }

    @Test
    void oneThatDoesNotStop() {
        refused(of(work -> accept(work, work.left()))::endsOnceTheRunIsStopped);
        assertDoesNotThrow(of(work -> work.groups().forEachRemaining(group -> {
            if (!work.isStopping()) {
                accept(work, group);
            }
        }))::endsOnceTheRunIsStopped);
    }

    @Test
    void oneThatTakesApartWhatSharesStages() {
        refused(of(work -> work.left().indices().forEach(index -> work.compute(Batch.of(index))))
                ::keepsTogetherWhatSharesStages);
    }

    @Test
    void oneThatComputesWhatIsNotLeft() {
        assertThrows(IllegalArgumentException.class,
                of(work -> accept(work, Batch.of(IntStream.range(0, work.networks()))))::hasOnlyComputedWhatIsLeft);
    }
}
