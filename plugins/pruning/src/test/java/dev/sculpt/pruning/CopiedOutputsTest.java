package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.pruning.TaskFunctions.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two units; output 1 reads the second one. */
class CopiedOutputsTest {

    private static final float DEAD = Float.NaN;
    private static final Network NETWORK =
            network(new float[] {DEAD, DEAD}, new float[] {DEAD, 3}, new float[] {DEAD, DEAD});
    private static final CopiedOutputs COPIES = new CopiedOutputs(List.of(new Copy(0, 1, false), new Copy(2, 1, true)));

    private static Network network(float[]... rows) {
        Layer weights = Networks.layer(rows);
        return new Network(List.of(new Layer(2, 3, weights.weights(), weights.mask(), new float[] {0, 0.5f, 0})));
    }

    @Test
    void copiesReadTheSameWithEqualOrOppositeWeights() {
        Network dense = network(new float[] {1, 1}, new float[] {1, 1}, new float[] {1, 1});
        Layer layer = COPIES.in(NETWORK, dense).orElseThrow().layer(0);

        assertArrayEquals(new boolean[] {false, true, false, true, false, true}, layer.mask());
        assertEquals(3, layer.weight(0, 1));
        assertEquals(-3, layer.weight(2, 1));
        assertArrayEquals(new float[] {0.5f, 0.5f, -0.5f}, layer.biases());
    }

    @Test
    void anEdgeThatMayNotBeLeavesNothing() {
        Network sparser = network(new float[] {1, 1}, new float[] {1, 1}, new float[] {1, DEAD});

        assertTrue(COPIES.in(NETWORK, sparser).isEmpty());
    }
}
