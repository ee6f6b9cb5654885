package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.testkit.SampleNetworks;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstToDivideTest {

    // Hidden unit 2 of the first hidden layer is dropped, and the second has one unit.
    private static final Network NETWORK = SampleNetworks.of(List.of(4, 3, 1, 2),
            new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}}, new int[][] {{0, 0}, {1, 0}}, new int[][] {{0, 0}, {0, 1}});

    private static UnitLabels cluster(Clustering first, Clustering otherwise) {
        return new FirstToDivide(new FirstToDivideSettings(first, otherwise))
                .cluster(Detection.of(NETWORK, RunContext.of(new Seed(1))));
    }

    private static UnitLabels labels(int[]... layers) {
        return new UnitLabels(layers);
    }

    @Test
    void aLayerThatTheFirstLeavesWholeIsTheOthers() {
        UnitLabels first = labels(new int[] {0, 0, 1, 1}, new int[] {0, 0, -1}, new int[] {0}, new int[] {0, 1});
        UnitLabels other = labels(new int[] {0, 1, 2, 3}, new int[] {0, 1, -1}, new int[] {0}, new int[] {0, 1});

        assertEquals(labels(new int[] {0, 0, 1, 1}, new int[] {0, 1, -1}, new int[] {0}, new int[] {0, 1}),
                cluster(detection -> first, detection -> other));
    }

    @Test
    void whereBothLeaveALayerWholeItStaysSo() {
        UnitLabels whole = labels(new int[] {0, 0, 0, 0}, new int[] {0, 0, -1}, new int[] {0}, new int[] {0, 1});

        assertEquals(whole, cluster(detection -> whole, detection -> whole));
    }

    /** A layer of one unit cannot be divided. */
    @Test
    void theOtherIsNotAskedWhereNothingIsLeftWhole() {
        UnitLabels first = labels(new int[] {0, 0, 1, 1}, new int[] {0, 1, -1}, new int[] {0}, new int[] {0, 1});

        assertSame(first, cluster(detection -> first, detection -> fail("was asked")));
    }

    @Test
    void labelsOfNoOrOfAnotherNetworkAreTheFaultOfTheirClustering() {
        Clustering nothing = detection -> null;
        Clustering shallow = detection -> labels(new int[] {0, 0, 1, 1}, new int[] {0, 1});
        Clustering whole = detection -> labels(
                new int[] {0, 0, 0, 0}, new int[] {0, 0, -1}, new int[] {0}, new int[] {0, 1});

        BrokenContractException silent = assertThrows(BrokenContractException.class, () -> cluster(nothing, whole));
        assertSame(nothing, silent.part());
        assertEquals("returned nothing", silent.getMessage());
        BrokenContractException other = assertThrows(BrokenContractException.class, () -> cluster(whole, shallow));
        assertSame(shallow, other.part());
        assertEquals("returned labels of 2 layers instead of 4", other.getMessage());
    }
}
