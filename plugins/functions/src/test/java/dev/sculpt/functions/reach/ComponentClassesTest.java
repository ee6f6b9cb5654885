package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.functions.Circuit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers x0 to x3; a = whether x0 + x1 is above 0, b = whether x2 + x3 is; both outputs read all of both. */
class ComponentClassesTest {

    private static final float STEEP = 1000;
    /** a and b as differences of two steep units each; y0 = a or b, y1 = a and b. */
    private static final Network GATES = Tries.weighted(new float[][][] {
            {{STEEP, STEEP, 0, 0}, {STEEP, STEEP, 0, 0}, {0, 0, STEEP, STEEP}, {0, 0, STEEP, STEEP}},
            {{9, -9, 9, -9}, {9, -9, 9, -9}}}, new float[][] {{0, -1, 0, -1}, {-4.5f, -13.5f}});
    /** y0 = whether the sum of all is above 0, y1 = whether it is above 1: the sum of two inputs matters in all shades. */
    private static final Network SUMS = Tries.weighted(new float[][][] {
            {{STEEP, STEEP, 0, 0}, {-STEEP, -STEEP, 0, 0}, {0, 0, STEEP, STEEP}, {0, 0, -STEEP, -STEEP}},
            {{1, -1, 1, -1}, {1, -1, 1, -1}}}, new float[][] {{0, 0, 0, 0}, {0, -STEEP}});

    private static ComponentClasses classes(Network network, int... functionOf) {
        return new ComponentClasses(
                Circuit.of(network).orElseThrow(), InputInfluenceTest.numbers(200, 4, 2), functionOf);
    }

    @Test
    void twoClassesAreAGate() {
        assertTrue(classes(GATES, 0, 1).haveGate(FunctionsReachedTest.set(0, 1)));
        assertTrue(classes(GATES, 0, 1).haveGate(FunctionsReachedTest.set(2, 3)));
    }

    @Test
    void shadesOfASumAreNone() {
        assertFalse(classes(SUMS, 0, 1).haveGate(FunctionsReachedTest.set(0, 1)));
    }

    /** Both outputs are one function, so that nobody shares the gate. */
    @Test
    void aGateHasTwoReaders() {
        assertFalse(classes(GATES, 0, 0).haveGate(FunctionsReachedTest.set(0, 1)));
    }

    @Test
    void inputsThatDoNotMatterHaveNone() {
        Network blind = Tries.weighted(new float[][][] {{{0, 0, 1, 1}}, {{1}, {1}}}, new float[][] {{0}, {0, -1}});

        assertFalse(classes(blind, 0, 1).haveGate(FunctionsReachedTest.set(0, 1)));
    }

    /** What no unit of the first layer reads together is apart where it has gates, else one group. */
    @Test
    void groupsAreWhatHasAGate() {
        assertEquals(List.of(FunctionsReachedTest.set(0, 1), FunctionsReachedTest.set(2, 3)), groups(GATES));
        assertEquals(List.of(FunctionsReachedTest.set(0, 1, 2, 3)), groups(SUMS));
    }

    private static List<?> groups(Network network) {
        LivingUnits living = LivingUnits.of(network);
        return new InputGroups(network, living, new FunctionsReached(network, living, new int[] {0, 1}), Optional.empty(),
                Optional.of(classes(network, 0, 1))).find().stream().map(InputGroups.Group::inputs).toList();
    }
}
