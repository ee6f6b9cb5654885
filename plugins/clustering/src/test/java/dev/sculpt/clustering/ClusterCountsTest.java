package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.ClusterCount.Choice;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClusterCountsTest {

    // Two pairs and a single: {0, 2}, {10, 12}, {30}. The average-linkage tree joins them at 2, 2, 10 and 24.
    private static final Points PAIRS = new Points(0, 2, 10, 12, 30);

    /*
     * Units at 0, 1, 2, 3: the matrix sums to 20, its rows to 6, 4, 4, 6.
     * M(3), {0,1} {2} {3}: 2/20 - (10/20)^2 - (4/20)^2 - (6/20)^2 = 0.1 - 0.25 - 0.04 - 0.09 = -0.28.
     * M(2), {0,1} {2,3}: 2 * (2/20 - (10/20)^2) = -0.3.
     */
    @Test
    void modularityIndexByHand() {
        Points points = new Points(0, 1, 2, 3);
        assertArrayEquals(new double[] {0, 0, -0.3, -0.28, 0},
                ModularityIndex.index(points.tree(), points.distances()));
        assertEquals(new Choice(2, true), choose(new ModularityIndex(0.2), points));
    }

    /*
     * Three pairs at 0, 10, 20: a row of an outer pair sums to 60, of the middle one to 40, all to 320. M(3) =
     * -(120^2 + 80^2 + 120^2) / 320^2 = -0.34375. With one pair split, M(4) is higher by what is 2 * 60^2 less
     * than 120^2: -0.2734375. With the lower two joined, M(2) = 80/320 - (200/320)^2 - (120/320)^2 = -0.28125.
     */
    @Test
    void modularityIndexIsInDoubtAboveTheThreshold() {
        Points points = new Points(0, 0, 10, 10, 20, 20);
        assertArrayEquals(new double[] {0, 0, -0.28125, -0.34375, -0.2734375},
                Arrays.copyOf(ModularityIndex.index(points.tree(), points.distances()), 5));
        assertEquals(new Choice(3, false), choose(new ModularityIndex(0.2), points));
        assertEquals(new Choice(3, true), choose(new ModularityIndex(0.35), points));
    }

    @Test
    void modularityIndexOfEqualUnitsIsZeroAndTheLargerNumberWins() {
        assertEquals(new Choice(3, true), choose(new ModularityIndex(0.2), new Points(7, 7, 7, 7)));
    }

    @Test
    void twoUnitsAreTwoClustersInDoubt() {
        for (ClusterCount rule : new ClusterCount[] {
            new ModularityIndex(0.2), new Silhouette(), new CalinskiHarabasz(), new DaviesBouldin()}) {
            assertEquals(new Choice(2, true), choose(rule, new Points(0, 1)));
        }
    }

    /*
     * k = 3: 9/11, 7/9, 7/9, 9/11 and 0 for the single; mean 0.638. k = 2, {0, 2, 10, 12}: 22/30, 21.33/28,
     * 13.33/20, 10/18 and 0; mean 0.543. k = 4: 8/10, 6/8 and three 0; mean 0.31.
     */
    @Test
    void silhouetteByHand() {
        double[] means = {22 / 30.0 + 64 / 84.0 + 40 / 60.0 + 10 / 18.0, 18 / 11.0 + 14 / 9.0, 0.8 + 0.75};
        assertArrayEquals(new double[] {0, 0, -means[0] / 5, -means[1] / 5, -means[2] / 5, 0},
                Silhouette.costs(PAIRS.tree(), PAIRS.distances()), 1e-8);
        assertEquals(new Choice(3, false), choose(new Silhouette(), PAIRS));
    }

    /*
     * T = 1148 - 54^2 / 5 = 564.8. k = 3: W = 4, (560.8 / 2) / (4 / 2) = 140.2. k = 2: W = 104, 460.8 / (104 / 3)
     * = 13.3. k = 4: W = 2, (562.8 / 3) / 2 = 93.8.
     */
    @Test
    void calinskiHarabaszByHand() {
        assertArrayEquals(new double[] {0, 0, -460.8 * 3 / 104, -140.2, -93.8, 0},
                CalinskiHarabasz.costs(PAIRS.tree(), PAIRS.vectors()), 1e-8);
        assertEquals(new Choice(3, false), choose(new CalinskiHarabasz(), PAIRS));
    }

    // Equal units split for nothing: W is 0 from k = 3 on, and the smallest such k is taken.
    @Test
    void calinskiHarabaszTakesTheFewestPureClusters() {
        assertEquals(new Choice(3, false), choose(new CalinskiHarabasz(), new Points(0, 0, 5, 5, 9, 9)));
    }

    /*
     * k = 3: s = 1, 1, 0, centroids 1, 11, 30: (2/10 + 2/10 + 1/19) / 3 = 0.151. k = 4, {0, 2} {10} {12} {30}:
     * (1/9 + 1/9 + 1/11 + 1/29) / 4 = 0.087. k = 2: s = 5, 0, centroids 6, 30: 5/24 = 0.208.
     */
    @Test
    void daviesBouldinByHand() {
        assertArrayEquals(
                new double[] {0, 0, 5 / 24.0, (0.4 + 1 / 19.0) / 3, (2 / 9.0 + 1 / 11.0 + 1 / 29.0) / 4, 0},
                DaviesBouldin.index(PAIRS.tree(), PAIRS.vectors()), 1e-8);
        assertEquals(new Choice(4, true), choose(new DaviesBouldin(), PAIRS));
    }

    // k = 3 has no scatter: 0. From k = 4 on two clusters have one centroid: infinite.
    @Test
    void daviesBouldinKeepsEqualUnitsTogether() {
        assertEquals(new Choice(3, false), choose(new DaviesBouldin(), new Points(0, 0, 5, 5, 9, 9)));
    }

    private static Choice choose(ClusterCount rule, Points points) {
        return rule.choose(points.layer(), RunContext.of(new Seed(1)));
    }
}
