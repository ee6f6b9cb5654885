package dev.sculpt.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.testkit.ClusteringContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameReadersTest extends ClusteringContract {

    // Inputs 0 and 1 are read by unit 0, input 2 by both units (by unit 0 with weight 0.1), input 3 by none.
    private static final Network NETWORK = new Network(List.of(
            new Layer(4, 2, new float[] {1, 1, 0.1f, 0, 0, 0, 1, 0},
                    new boolean[] {true, true, true, false, false, false, true, false}, new float[2]),
            new Layer(2, 1, new float[] {1, 1}, new boolean[] {true, true}, new float[1])));

    @Override
    protected Clustering create() {
        return new SameReaders(new SameReadersSettings(0));
    }

    private static UnitLabels cluster(double leastWeight) {
        return new SameReaders(new SameReadersSettings(leastWeight))
                .cluster(Detection.of(NETWORK, RunContext.of(new Seed(0))));
    }

    @Test
    void joinsUnitsOfTheSameReaders() {
        assertArrayEquals(new int[] {0, 0, 1, UnitLabels.DROPPED}, cluster(0).layer(0));
        assertArrayEquals(new int[] {0, 0}, cluster(0).layer(1));
    }

    @Test
    void overlooksWeakEdges() {
        assertEquals(2, cluster(0.5).count(0)); // input 2 now has the single reader 1
    }
}
