package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.measure.MeasuredValue;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.Columns;
import dev.sculpt.functions.SmallNetworks;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class FunctionReachPluginTest {

    /** y0 = x0 xor x1, y1 = x2 and x3. */
    private static final Samples SPLIT = Columns.rows(4,
            Columns.column(4, row -> (row & 1) != (row >> 1 & 1)), Columns.column(4, row -> (row >> 2 & 3) == 3));
    private static final Network RIGHT = Tries.network(List.of(4, 2, 2), "0-0 1-0 2-1 3-1", "0-0 1-1");
    /** One edge more: x2 reaches y0 too. */
    private static final Network STRAY = Tries.network(List.of(4, 2, 2), "0-0 1-0 2-0 2-1 3-1", "0-0 1-1");

    private static double[] costs(Criterion criterion, Network... networks) {
        return criterion.costs(List.of(networks).stream().map(Tries::of).toList(), SPLIT);
    }

    @Test
    void isFoundAsAService() {
        assertEquals(List.of("function-reach", "function-reach", "spurious-reach", "held", "description-length",
                "no-duplicate", "duplicated"), ServiceLoader.load(SculptPlugin.class).stream()
                .map(ServiceLoader.Provider::get).filter(FunctionReachPlugin.class::isInstance).findFirst().orElseThrow()
                .factories().stream().map(Factory::name).toList());
    }

    @Test
    void spuriousReachCountsFunctionsThatAnInputReachesForNothing() {
        assertArrayEquals(new double[] {0, 1}, costs(new SpuriousReach(), RIGHT, STRAY));
    }

    /** Of the inputs, no truth values, x3 is 1 in every row, so that nothing is seen to depend on it. */
    @Test
    void inputsThatNeverVaryAreReachedForNothing() {
        Samples pictures = new DenseSamples(
                new float[][] {{0.2f, 0.4f, 0, 1}, {1, 0, 0.5f, 1}}, new float[][] {{0, 1}, {1, 0}});

        assertArrayEquals(new double[] {1}, new SpuriousReach().costs(List.of(Tries.of(STRAY)), pictures));
    }

    /** In the second a unit reads x0, of functions 0 to 2, and x1, of 1 to 3, and serves 1 and 2. */
    @Test
    void heldIsWhatCanBeLabelled() {
        Network mixed = Tries.network(List.of(2, 3, 4), "0-0 0-1 1-1 1-2", "0-0 1-1 1-2 2-3");

        assertArrayEquals(new double[] {0}, costs(new HeldHierarchy(), RIGHT));
        assertArrayEquals(new double[] {1}, new HeldHierarchy().costs(
                List.of(Tries.of(mixed)), Columns.rows(2, "0101", "0110", "0111", "0011")));
    }

    /** Each function reads two inputs: 2 (2^2 + 2 log2 4) = 16, whatever groups there are. */
    @Test
    void descriptionLengthIsThatOfTheTaskOverTheGroups() {
        assertArrayEquals(new double[] {16}, costs(new ShortestDescription(), RIGHT), 1e-12);
    }

    /** Hidden units 0 and 1 are on in the same rows, in different modules. */
    @Test
    void aSignalOfTwoModulesIsADuplicate() {
        Network twice = Tries.network(List.of(2, 2, 2), "0-0 1-0 0-1 1-1", "0-0 1-1");
        Samples samples = Columns.rows(2, "0111", "0111");

        assertArrayEquals(new double[] {1, 0}, new DuplicateSignals().costs(List.of(
                Tries.of(twice, new int[][] {{0, 1}, {0, 1}, {0, 1}}), Tries.of(twice)), samples));
    }

    /** The same network as a finished one: a measure counts it, and says nothing of values that are not Boolean. */
    @Test
    void duplicatesAreMeasuredOfBooleanTasks() {
        Network twice = Tries.network(List.of(2, 2, 2), "0-0 1-0 0-1 1-1", "0-0 1-1");
        int[][] modules = {{0, 1}, {0, 1}, {0, 1}};
        Samples real = new DenseSamples(new float[][] {{0.5f, 0}}, new float[][] {{0, 1}});

        assertEquals(MeasuredValue.of(1.0), new Duplicated().measure(
                SmallNetworks.measured(twice, modules, Columns.rows(2, "0111", "0111"), Optional.empty())));
        assertEquals(MeasuredValue.UNKNOWN, new Duplicated().measure(
                SmallNetworks.measured(twice, modules, real, Optional.empty())));
    }

    /** The units are on in the two rows of the samples alike, though not on every truth value. */
    @Test
    void signalsOfNumbersAreComparedOnTheSamples() {
        Network apart = Tries.weighted(new float[][][] {{{1, 1}, {2, -1}}, {{1, 0}, {0, 1}}}, new float[2][2]);
        int[][] modules = {{0, 1}, {0, 1}, {0, 1}};
        Samples numbers = new DenseSamples(new float[][] {{0.5f, 0.1f}, {-1, 0}}, new float[][] {{1, 1}, {0, 0}});

        assertArrayEquals(new double[] {1},
                new DuplicateSignals().costs(List.of(Tries.of(apart, modules)), numbers));
        assertArrayEquals(new double[] {0},
                new DuplicateSignals().costs(List.of(Tries.of(apart, modules)), Columns.rows(2, "0111", "0100")));
    }

    /** A unit that reads one other alone hands it on. */
    @Test
    void aRelayIsNoDuplicate() {
        Network relay = Tries.network(List.of(2, 1, 1, 1), "0-0 1-0", "0-0", "0-0");

        assertArrayEquals(new double[] {0}, new DuplicateSignals().costs(List.of(
                Tries.of(relay, new int[][] {{0, 0}, {0}, {1}, {1}})), Columns.rows(2, "0111")));
    }
}
