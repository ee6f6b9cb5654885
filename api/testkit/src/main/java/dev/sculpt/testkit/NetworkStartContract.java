package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.training.NetworkStart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link NetworkStart} has to hold. Extend it and say how to create yours. */
public abstract class NetworkStartContract {

    /** Returns a new instance of the start under test. */
    protected abstract NetworkStart create();

    /** Returns the task to start for: two inputs and two outputs, unless overridden. */
    protected Task task() {
        return SampleTasks.of(2, 2);
    }

    static Stream<List<Integer>> hidden() {
        return Stream.of(List.of(), List.of(1), List.of(5, 3), List.of(24, 24, 24));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void fitsTheTaskAndTheWidthsAskedFor(List<Integer> hidden) {
        NetworkStart start = create();
        start.check(task());
        Network network = start.network(task(), hidden, new Seed(1));
        List<Integer> expected = new ArrayList<>(
                start.bringsWidths() ? network.widths().subList(1, network.depth()) : hidden);
        expected.add(0, task().inputs());
        expected.add(task().outputs());
        assertEquals(expected, network.widths());
    }

    @Test
    void givesTheSameNetworkAgain() {
        NetworkStart start = create();
        Network network = start.network(task(), List.of(4), new Seed(1));
        NetworkAssertions.assertSame(network, start.network(task(), List.of(4), new Seed(1)));
        NetworkAssertions.assertSame(network, create().network(task(), List.of(4), new Seed(1)));
    }

    @Test
    void givesTheSameNetworkToSeveralThreads() {
        NetworkStart start = create();
        Network expected = create().network(task(), List.of(4), new Seed(1));
        Concurrently.assertEach(() -> start.network(task(), List.of(4), new Seed(1)),
                network -> NetworkAssertions.assertSame(expected, network));
    }
}
