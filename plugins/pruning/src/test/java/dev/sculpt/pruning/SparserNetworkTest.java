package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.Network;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparserNetworkTest {

    private static final Network DENSE = new Network(List.of(
            Networks.layer(new float[] {1, 2}, new float[] {3, 4}),
            Networks.layer(new float[] {5, 6}, new float[] {7, 8})));

    @Test
    void aCutUnitLosesItsEdgesAndItsBias() {
        SparserNetwork sparser = new SparserNetwork(DENSE);
        sparser.cutUnit(1, 0);
        Network network = sparser.build();
        assertArrayEquals(new boolean[] {false, false, true, true}, network.layer(0).mask());
        assertArrayEquals(new boolean[] {false, true, false, true}, network.layer(1).mask());
        assertArrayEquals(new float[] {0, 0, 3, 4}, network.layer(0).weights());
        assertArrayEquals(new float[] {0, 1}, network.layer(0).biases());
        assertArrayEquals(new float[] {1, 1}, network.layer(1).biases());
    }

    @Test
    void aUnitWithoutIncomingEdgesLosesItsBias() {
        SparserNetwork sparser = new SparserNetwork(DENSE);
        sparser.cutEdge(0, 2);
        sparser.cutEdge(0, 3);
        sparser.cutEdge(1, 0);
        Network network = sparser.build();
        assertArrayEquals(new float[] {1, 0}, network.layer(0).biases());
        assertArrayEquals(new float[] {1, 1}, network.layer(1).biases());
        assertEquals(5, network.livingEdges());
        assertEquals(8, DENSE.livingEdges());
    }
}
