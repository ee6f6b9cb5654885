package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitDistance;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistanceTest {

    // {0, 1}, {1, 2, 3}, {} and {0, 1} again: sizes 2, 3, 0, 2; the first two share 1.
    private final FeatureVectors features = FeatureVectors.ofBits(List.of(
            BitSet.valueOf(new long[] {0b0011}), BitSet.valueOf(new long[] {0b1110}), new BitSet(),
            BitSet.valueOf(new long[] {0b0011})));

    @Test
    void cosineIsOneMinusTheCosineOfTheAngle() {
        assertEquals(1 - 1 / Math.sqrt(6), distance("cosine", 0, 1));
    }

    @Test
    void jaccardIsOneMinusIntersectionOverUnion() {
        assertEquals(0.75, distance("jaccard", 0, 1)); // 1 of 4
    }

    @Test
    void euclideanIsTheRootOfWhatDiffers() {
        assertEquals(Math.sqrt(3), distance("euclidean", 0, 1)); // 0, 2 and 3 differ
    }

    @Test
    void equalVectorsAreAtDistanceZero() {
        for (String distance : List.of("cosine", "absolute-cosine", "jaccard", "euclidean")) {
            assertEquals(0, distance(distance, 0, 3));
            assertEquals(0, distance(distance, 2, 2));
        }
    }

    @Test
    void anEmptyVectorIsFarFromAllOthers() {
        assertEquals(1, distance("cosine", 0, 2));
        assertEquals(1, distance("absolute-cosine", 0, 2));
        assertEquals(1, distance("jaccard", 0, 2));
        assertEquals(Math.sqrt(2), distance("euclidean", 0, 2));
    }

    /* 3 of 5 times 5, either way. */
    @Test
    void absoluteCosineIsThatOfTheLines() {
        UnitDistance lines = Offered.distance("absolute-cosine");
        assertEquals(1 - 0.6, lines.of(new double[] {1, 0}, new double[] {3, 4}), 1e-12);
        assertEquals(1 - 0.6, lines.of(new double[] {-1, 0}, new double[] {3, 4}), 1e-12);
        assertEquals(0, lines.of(new double[] {-3, -4}, new double[] {3, 4}), 1e-12);
        assertEquals(1.6, Offered.distance("cosine").of(new double[] {-1, 0}, new double[] {3, 4}), 1e-12);
    }

    @Test
    void jaccardRefusesNegativeFeatures() {
        UnitDistance jaccard = Offered.distance("jaccard");
        assertThrows(IllegalArgumentException.class, () -> jaccard.of(new double[] {1}, new double[] {-1}));
    }

    @Test
    void matrixKeepsEveryPair() {
        DistanceMatrix matrix = new Points(0, 1, 3, 7, 15).distances();
        double[] at = {0, 1, 3, 7, 15};
        for (int first = 0; first < at.length; first++) {
            for (int second = 0; second < at.length; second++) {
                assertEquals(Math.abs(at[first] - at[second]), matrix.get(first, second));
            }
        }
        assertEquals(15, matrix.largest());
    }

    /** By counts, and by the plain form, which agree. */
    private double distance(String name, int first, int second) {
        UnitDistance distance = Offered.distance(name);
        double plain = distance.of(features.vector(first), features.vector(second));
        assertEquals(plain, DistanceMatrix.of(features, distance).get(first, second));
        return plain;
    }
}
