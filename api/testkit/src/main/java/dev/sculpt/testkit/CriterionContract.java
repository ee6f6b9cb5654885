package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Criterion} has to hold. Extend it and say how to create yours. */
public abstract class CriterionContract {

    private static final Samples SAMPLES = SampleTasks.of(4, 3).test();

    /** Returns a new instance of the criterion under test. */
    protected abstract Criterion create();

    // Networks of one shape from dense to empty, alone and together, with modules of several sizes; and some that nobody
    // has judged.
    static Stream<List<Try>> tries() {
        List<Try> all = IntStream.rangeClosed(0, 10)
                .mapToObj(sparsity -> attempt(1 - sparsity / 10.0, sparsity, OptionalDouble.of(1 - sparsity / 100.0)))
                .toList();
        List<Try> unjudged = IntStream.rangeClosed(0, 10)
                .mapToObj(sparsity -> attempt(1 - sparsity / 10.0, sparsity, OptionalDouble.empty()))
                .toList();
        return Stream.of(all, all.subList(0, 1), all.subList(10, 11), List.of(all.get(3), all.get(3)), unjudged);
    }

    private static Try attempt(double density, int seed, OptionalDouble accuracy) {
        Network network = SampleNetworks.random(new Seed(seed), density, 4, 6, 5, 3);
        LivingUnits living = LivingUnits.of(network);
        UnitLabels modules = SampleLabels.modules(network, 1 + seed % 4);
        return new Try(network, living, accuracy, modules, Hierarchy.of(network, modules));
    }

    @ParameterizedTest
    @MethodSource("tries")
    void givesEachTryACostThatIsANumber(List<Try> tries) {
        double[] costs = create().costs(tries, SAMPLES);
        assertEquals(tries.size(), costs.length, "costs");
        for (double cost : costs) {
            assertFalse(Double.isNaN(cost), "NaN among the costs");
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    void givesTheSameCostsAgain(List<Try> tries) {
        Criterion criterion = create();
        double[] costs = criterion.costs(tries, SAMPLES);
        assertArrayEquals(costs, criterion.costs(tries, SAMPLES));
        assertArrayEquals(costs, create().costs(tries, SAMPLES));
    }

    @Test
    void givesTheSameCostsFromSeveralThreads() {
        List<Try> tries = tries().findFirst().orElseThrow();
        Criterion criterion = create();
        double[] expected = create().costs(tries, SAMPLES);
        Concurrently.assertEach(() -> criterion.costs(tries, SAMPLES), costs -> assertArrayEquals(expected, costs));
    }
}
