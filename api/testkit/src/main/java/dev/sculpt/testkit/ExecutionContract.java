package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.Execution;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link Execution} has to hold. Extend it and say how to create yours. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
public abstract class ExecutionContract {

    private static final int NETWORKS = 23;
    private static final int GROUPS = 5;

    @TempDir
    private Path folder;

    /** Returns a new instance of the execution under test. */
    protected abstract Execution create();

    private SampleWork work(Batch left) {
        return new SampleWork(NETWORKS, GROUPS, left, folder);
    }

    private static Batch all() {
        return Batch.of(IntStream.range(0, NETWORKS));
    }

    private static Set<Integer> indices(Batch batch) {
        return batch.indices().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void hasEveryNetworkComputed() {
        SampleWork work = work(all());

        create().execute(work);

        assertEquals(indices(all()), work.computed().keySet());
    }

    @Test
    void keepsTogetherWhatSharesStages() {
        SampleWork work = work(all());

        create().execute(work);

        for (Map.Entry<Integer, Batch> each : work.computed().entrySet()) {
            Batch batch = each.getValue();
            assertTrue(work.group(each.getKey()).indices().allMatch(batch::holds), "network " + each.getKey()
                    + " was computed in the batch " + batch + ", without all of its group " + work.group(each.getKey()));
        }
    }

    @Test
    void hasOnlyComputedWhatIsLeft() {
        Batch left = Batch.of(2, 3, 4, 7, 12, 22);
        SampleWork work = work(left);

        create().execute(work);

        assertEquals(indices(left), work.computed().keySet());
        work.computed().values().forEach(batch ->
                assertTrue(batch.indices().allMatch(left::holds), "the batch " + batch + " holds more than was left"));
    }

    @Test
    void endsAtOnceWhereNothingIsLeft() {
        SampleWork work = work(Batch.of());

        create().execute(work);

        assertEquals(Set.of(), work.computed().keySet());
    }

    @Test
    void endsOnceTheRunIsStopped() {
        SampleWork work = work(all()).stoppingAfter(1);

        create().execute(work);

        assertTrue(!work.computed().isEmpty(), "rows that came before it was stopped are kept");
        assertTrue(work.computed().size() < NETWORKS, "it was stopped at the first row, and all were computed");
    }

    /** Whatever it then does, it must come to its end. */
    @Test
    void endsWhereNoMoreRowsCanBeKept() {
        SampleWork work = work(all()).breakingAfter(1);

        Optional<RuntimeException> thrown = thrownBy(() -> create().execute(work));

        assertEquals(1, work.computed().size(), () -> "rows kept; it threw " + thrown);
    }

    private static Optional<RuntimeException> thrownBy(Runnable body) {
        try {
            body.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    @Test
    void doesItAgain() {
        Execution execution = create();
        SampleWork first = work(all());
        SampleWork second = work(all());

        execution.execute(first);
        execution.execute(second);

        assertEquals(indices(all()), first.computed().keySet());
        assertEquals(indices(all()), second.computed().keySet());
    }
}
