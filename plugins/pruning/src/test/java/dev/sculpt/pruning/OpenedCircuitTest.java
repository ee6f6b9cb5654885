package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Network;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Widths 2, 2, 2, 2; unit 0 of each layer is in the circuit of output 0, which reads input 0 alone. */
class OpenedCircuitTest {

    private static final float DEAD = Float.NaN;
    private static final Network BEFORE = new Network(List.of(
            Networks.layer(new float[] {7, DEAD}, new float[] {DEAD, DEAD}),
            Networks.layer(new float[] {7, DEAD}, new float[] {DEAD, DEAD}),
            Networks.layer(new float[] {7, DEAD}, new float[] {DEAD, DEAD})));
    private static final Network FRESH = Networks.random(new SplittableRandom(1), 2, 2, 2, 2);

    private static OpenedCircuit open(long inputs, boolean isSharing) {
        return OpenedCircuit.of(BEFORE, FRESH, FRESH, Set.of(1), BitSet.valueOf(new long[] {inputs}), isSharing);
    }

    private static void assertMasks(OpenedCircuit opened, boolean[]... masks) {
        for (int layer = 0; layer < masks.length; layer++) {
            assertArrayEquals(masks[layer], opened.network().layer(layer).mask(), "layer " + layer);
        }
    }

    /** Both inputs to unit 1, units 0 and 1 to unit 1, and both to output 1. */
    @Test
    void aCircuitReadsInputsFreeUnitsAndThoseBefore() {
        boolean[] both = {true, false, true, true};
        assertMasks(open(0b11, true), both, both, both);
    }

    @Test
    void withoutSharingItReadsFreeUnitsAlone() {
        assertMasks(open(0b11, false), new boolean[] {true, false, true, true},
                new boolean[] {true, false, false, true}, new boolean[] {true, false, false, true});
    }

    /** Unit 0 depends on input 0, which the function does not. */
    @Test
    void unitsOfOtherInputsAreNotRead() {
        boolean[] own = {true, false, false, true};
        assertMasks(open(0b10, true), own, own, own);
    }

    @Test
    void whatThereWasKeepsItsWeightsAndWhatIsNewHasFreshOnes() {
        OpenedCircuit opened = open(0b11, true);

        assertEquals(7, opened.network().layer(1).weight(0, 0));
        assertEquals(FRESH.layer(1).weight(1, 0), opened.network().layer(1).weight(1, 0));
        assertFalse(opened.isNew(1, 0));
        assertTrue(opened.isNew(1, 2));
        assertFalse(opened.isNewUnit(1, 0));
        assertTrue(opened.isNewUnit(1, 1));
        assertEquals(6, opened.living(opened.network()));
    }

    @Test
    void aCircuitAloneHasNoEdgesOfThoseBefore() {
        Network alone = open(0b11, false).alone();

        assertArrayEquals(new boolean[] {false, false, true, true}, alone.layer(0).mask());
        assertArrayEquals(new boolean[] {false, false, false, true}, alone.layer(1).mask());
        assertArrayEquals(new boolean[] {false, false, false, true}, alone.layer(2).mask());
    }

    /** Unit 1 of the second layer is not read any more, so that unit 1 of the first takes no part either. */
    @Test
    void newUnitsThatTakeNoPartLoseTheirEdges() {
        OpenedCircuit opened = open(0b11, true);
        SparserNetwork sparser = new SparserNetwork(opened.network());
        sparser.cutEdge(2, 3);

        Network tidied = opened.tidied(sparser.build());

        assertEquals(BEFORE.livingEdges() + 1, tidied.livingEdges());
        assertTrue(tidied.layer(2).alive(1, 0));
    }
}
