package dev.sculpt.oracles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Task;
import dev.sculpt.oracles.network.Functions;
import dev.sculpt.testkit.CriterionContract;
import dev.sculpt.testkit.SampleNetworks;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OracleCriterionTest extends CriterionContract {

    private static final Network NETWORK = SampleNetworks.of(List.of(2, 2), new int[][] {{0, 0}, {1, 1}});

    @Override
    protected Criterion create() {
        return new OracleCriterion();
    }

    private static Try found(int[] inputs, int[] outputs) {
        UnitLabels modules = new UnitLabels(new int[][] {inputs, outputs});
        return new Try(NETWORK, LivingUnits.of(NETWORK), OptionalDouble.of(1), modules, Hierarchy.of(NETWORK, modules));
    }

    /** The truth is {x0 y0} and {x1 y1}. */
    @Test
    void onlyTheExactHierarchyCostsNothing() {
        Task task = Functions.task(2, Functions.truth("", "x0 y0", "x1 y1"), x -> x[0], x -> x[1]);
        List<Try> tries = List.of(
                found(new int[] {0, 0}, new int[] {0, 0}),
                found(new int[] {1, 0}, new int[] {1, 0}),
                found(new int[] {0, 1}, new int[] {2, 3}),
                found(new int[] {0, 1}, new int[] {0, 0}));

        assertArrayEquals(new double[] {1, 0, 1, 1}, create().costs(tries, task));
        assertArrayEquals(new double[] {1, 1, 1, 1}, create().costs(tries, task.withoutTruth()));
        assertArrayEquals(new double[] {1, 1, 1, 1}, create().costs(tries, task.test()));
    }
}
