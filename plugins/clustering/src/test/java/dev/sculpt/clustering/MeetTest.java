package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.testkit.SampleNetworks;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MeetTest {

    // Hidden unit 2 is dropped.
    private static final Network NETWORK = SampleNetworks.of(List.of(4, 3, 2),
            new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}}, new int[][] {{0, 0}, {1, 1}});

    private static UnitLabels meet(Clustering first, Clustering second) {
        return new Meet(new MeetSettings(first, second)).cluster(Detection.of(NETWORK, RunContext.of(new Seed(1))));
    }

    private static UnitLabels labels(int[] inputs, int[] hidden) {
        return new UnitLabels(new int[][] {inputs, hidden, {0, 1}});
    }

    @Test
    void whatEitherTellsApartIsApart() {
        assertEquals(labels(new int[] {0, 0, 1, 2}, new int[] {0, 1, -1}),
                meet(detection -> labels(new int[] {0, 0, 1, 1}, new int[] {0, 0, -1}),
                        detection -> labels(new int[] {1, 1, 1, 0}, new int[] {0, 1, -1})));
    }

    /** Two units are together exactly where both keep them together. */
    @Test
    void isTheCoarsestOfThoseThatAreFinerThanBoth() {
        SplittableRandom random = new SplittableRandom(2);
        for (int trial = 0; trial < 200; trial++) {
            int[] one = random.ints(4, 0, 3).toArray();
            int[] other = random.ints(4, 0, 3).toArray();
            UnitLabels met = meet(detection -> labels(one, new int[] {0, 0, -1}),
                    detection -> labels(other, new int[] {0, 0, -1}));
            for (int first = 0; first < 4; first++) {
                for (int second = 0; second < 4; second++) {
                    assertEquals(one[first] == one[second] && other[first] == other[second],
                            met.label(0, first) == met.label(0, second), "trial " + trial);
                }
            }
        }
    }

    @Test
    void labelsOfOtherUnitsAreTheFaultOfTheirClustering() {
        Clustering whole = detection -> labels(new int[4], new int[] {0, 0, -1});
        Clustering narrow = detection -> new UnitLabels(new int[][] {new int[3], {0, 0, -1}, {0, 1}});

        BrokenContractException broken = assertThrows(BrokenContractException.class, () -> meet(whole, narrow));
        assertSame(narrow, broken.part());
        assertEquals("returned labels of 3 units for the 4 of layer 0", broken.getMessage());
        Clustering dropping = detection -> labels(new int[] {0, 0, -1, 0}, new int[] {0, 0, -1});
        broken = assertThrows(BrokenContractException.class, () -> meet(dropping, whole));
        assertSame(dropping, broken.part());
        assertEquals("returned no label of unit 2 of layer 0, which takes part", broken.getMessage());
    }
}
