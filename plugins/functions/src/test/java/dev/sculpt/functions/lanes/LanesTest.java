package dev.sculpt.functions.lanes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Network;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanesTest {

    private static Optional<Lanes> lanes(int most, Integer... widths) {
        return Lanes.of(Shared.graph(), List.of(widths), most);
    }

    private static Network cut(int most, Integer... widths) {
        return lanes(most, widths).orElseThrow().cut(Shared.dense(1, widths));
    }

    /** Two units per signal read: relays of x2 and x3, four units of p, one that is nobody's; four for each function. */
    @Test
    void edgesRunInsideLanesAndToTheirReaders() {
        Network network = cut(2, 4, 7, 8, 2);

        assertEquals("2-0 3-1 0-2 1-2 0-3 1-3 0-4 1-4 0-5 1-5", Shared.edges(network.layer(0)));
        assertEquals("0-0 2-0 3-0 4-0 5-0 0-1 2-1 3-1 4-1 5-1 0-2 2-2 3-2 4-2 5-2 0-3 2-3 3-3 4-3 5-3 "
                + "1-4 2-4 3-4 4-4 5-4 1-5 2-5 3-5 4-5 5-5 1-6 2-6 3-6 4-6 5-6 1-7 2-7 3-7 4-7 5-7",
                Shared.edges(network.layer(1)));
        assertEquals("0-0 1-0 2-0 3-0 4-1 5-1 6-1 7-1", Shared.edges(network.layer(2)));
        assertArrayEquals(new float[] {1, 1, 1, 1, 1, 1, 0}, network.layer(0).biases());
    }

    /** p could have eight units; there are seven for two relays and it. */
    @Test
    void lanesShareWhatThereIs() {
        assertEquals(2 + 5 * 2, cut(4, 4, 7, 6, 2).layer(0).livingEdges());
        assertEquals(6 * (1 + 5), cut(4, 4, 7, 6, 2).layer(1).livingEdges());
    }

    /** With a third layer functions go on in lanes of their own; relays and p do not. */
    @Test
    void functionsGoUpToTheLastLayer() {
        Network network = cut(1, 4, 4, 4, 4, 2);

        assertEquals("0-0 2-0 3-0 0-1 2-1 3-1 1-2 2-2 3-2 1-3 2-3 3-3", Shared.edges(network.layer(1)));
        assertEquals("0-0 1-0 0-1 1-1 2-2 3-2 2-3 3-3", Shared.edges(network.layer(2)));
    }

    /** Outputs read p and the relays themselves. */
    @Test
    void theLastGateMayStandRightBelowTheOutputs() {
        assertEquals("0-0 2-0 3-0 1-1 2-1 3-1", Shared.edges(cut(1, 4, 4, 2).layer(1)));
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2, false"})
    void everyLaneNeedsAUnit(int width, boolean fits) {
        assertEquals(fits, lanes(1, 4, width, 2).isPresent());
    }

    @Test
    void gatesNeedAHiddenLayer() {
        assertFalse(lanes(1, 4, 2).isPresent());
    }

    /** The fan-in falls from 4 to 1 and to 2, and above from 4 to 3. */
    @Test
    void weightsGrowAsEdgesGoAndRelaysArePositive() {
        Lanes lanes = lanes(1, 4, 4, 2).orElseThrow();
        Network started = lanes.started(lanes.cut(Shared.dense(1, 4, 4, 2)), Shared.dense(-1, 4, 4, 2));

        assertEquals(2, started.layer(0).weight(0, 2), 1e-6);
        assertEquals(-Math.sqrt(2), started.layer(0).weight(2, 0), 1e-6);
        assertEquals(-Math.sqrt(4.0 / 3), started.layer(1).weight(0, 2), 1e-6);
        assertFalse(started.layer(0).alive(0, 0));
        assertTrue(started.layer(1).alive(1, 1));
    }
}
