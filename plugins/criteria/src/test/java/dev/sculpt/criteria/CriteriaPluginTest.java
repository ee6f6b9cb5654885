package dev.sculpt.criteria;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.setting.NoSettings;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class CriteriaPluginTest {

    /** Two inputs, three hidden units, two outputs; nobody reads the last hidden unit. */
    private static final Network DEAD_END = Tries.network(List.of(2, 3, 2), "0-0 0-1 1-1 1-2", "0-0 1-0 1-1");

    private static final Network CHAINS = Tries.network(List.of(2, 3, 2), "0-0 1-1", "0-0 1-1");

    private static final Samples SAMPLES = new DenseSamples(new float[1][2], new float[][] {{0, 1}});

    private static double[] costs(String name, Network... networks) {
        List<Try> tries = List.of(networks).stream().map(Tries::of).toList();
        return create(named(name)).costs(tries, SAMPLES);
    }

    private static Factory<?, ?> named(String name) {
        return new CriteriaPlugin().factories().stream()
                .filter(factory -> factory.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <C extends Record> Criterion create(Factory<C, ?> factory) {
        return (Criterion) factory.create().apply(factory.settings().cast(new NoSettings()));
    }

    @Test
    void isFoundAsAService() {
        List<SculptPlugin> plugins = ServiceLoader.load(SculptPlugin.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(CriteriaPlugin.class::isInstance)
                .toList();
        assertEquals(
                List.of("sparsest", "fewest-units", "fewest-paths", "least-mixed", "fits-task", "fewest-links",
                        "fewest-cycles", "matches-function", "consensus"),
                plugins.get(0).factories().stream().map(Factory::name).toList());
    }

    @Test
    void sparsestCountsLivingEdges() {
        assertArrayEquals(new double[] {7, 4}, costs("sparsest", DEAD_END, CHAINS));
    }

    /** The unit that nobody reads does not live, nor does the one without edges. */
    @Test
    void fewestUnitsCountsLivingHiddenUnits() {
        assertArrayEquals(new double[] {2, 2}, costs("fewest-units", DEAD_END, CHAINS));
    }

    /** Through unit 0: one input, one output; through unit 1: two inputs, two outputs. */
    @Test
    void fewestPathsCountsPathsToOutputs() {
        assertArrayEquals(new double[] {1 + 4, 2}, costs("fewest-paths", DEAD_END, CHAINS));
    }

    /** Unit 1 of the first reaches both outputs, and they differ. */
    @Test
    void leastMixedCountsUnitsOfSeveralFunctions() {
        assertArrayEquals(new double[] {1, 0}, costs("least-mixed", DEAD_END, CHAINS));
    }

    /** Chains 0-0-0 and 1-1-1: input 0 is apart from the rest of its chain, output 1 from that of its own. */
    @Test
    void fewestLinksCountsPairsOfModules() {
        Try apart = Tries.of(CHAINS, new int[][] {{0, 1}, {2, 1, -1}, {2, 3}});
        List<Try> tries = List.of(apart, Tries.of(CHAINS));
        assertArrayEquals(new double[] {2, 0}, create(named("fewest-links")).costs(tries, SAMPLES));
    }

    /** Two links between four modules in two parts: 2 - 4 + 2. */
    @Test
    void aForestHasNoCycles() {
        Try apart = Tries.of(CHAINS, new int[][] {{0, 1}, {2, 1, -1}, {2, 3}});
        assertArrayEquals(new double[] {0, 0},
                create(named("fewest-cycles")).costs(List.of(apart, Tries.of(CHAINS)), SAMPLES));
    }

    /** Inputs 0 and 1 both read by outputs 0 and 1, all four alone: 4 links - 4 modules + 1. */
    @Test
    void twoWaysBetweenModulesAreACycle() {
        Network crossed = Tries.network(List.of(2, 2), "0-0 1-0 0-1 1-1");
        Try apart = Tries.of(crossed, new int[][] {{0, 1}, {2, 3}});
        assertArrayEquals(new double[] {1}, create(named("fewest-cycles")).costs(List.of(apart), SAMPLES));
    }

    /**
     * Output 0 is x0, output 1 is x1: two modules. All in one has a pair of inputs, a pair of outputs and a module too few;
     * inputs alone and outputs alone have as many pairs, and two modules too many.
     */
    @Test
    void matchesFunctionCountsPairsAndModules() {
        Samples table = new DenseSamples(new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}},
                new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
        Network straight = Tries.network(List.of(2, 2), "0-0 1-1");
        List<Try> tries = List.of(Tries.of(straight, new int[][] {{0, 1}, {0, 1}}), Tries.of(straight),
                Tries.of(straight, new int[][] {{0, 1}, {2, 3}}));
        assertArrayEquals(new double[] {0, 3, 2}, create(named("matches-function")).costs(tries, table));
    }

    @Test
    void whereRowsAreMissingNothingIsMatched() {
        assertArrayEquals(new double[] {0, 0}, costs("matches-function", DEAD_END, CHAINS));
    }
}
