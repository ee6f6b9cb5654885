package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistanceTest {

    // {0, 1}, {1, 2, 3}, {} and {0, 1} again: sizes 2, 3, 0, 2; the first two share 1.
    private final BinaryFeatures features = new BinaryFeatures(List.of(
            BitSet.valueOf(new long[] {0b0011}), BitSet.valueOf(new long[] {0b1110}), new BitSet(),
            BitSet.valueOf(new long[] {0b0011})));

    @Test
    void cosineIsOneMinusTheCosineOfTheAngle() {
        assertEquals(1 - 1 / Math.sqrt(6), features.distance(0, 1, Distance.COSINE));
    }

    @Test
    void jaccardIsOneMinusIntersectionOverUnion() {
        assertEquals(0.75, features.distance(0, 1, Distance.JACCARD)); // 1 of 4
    }

    @Test
    void euclideanIsTheRootOfWhatDiffers() {
        assertEquals(Math.sqrt(3), features.distance(0, 1, Distance.EUCLIDEAN)); // 0, 2 and 3 differ
    }

    @Test
    void equalVectorsAreAtDistanceZero() {
        for (Distance distance : Distance.values()) {
            assertEquals(0, features.distance(0, 3, distance));
            assertEquals(0, features.distance(2, 2, distance));
        }
    }

    @Test
    void anEmptyVectorIsFarFromAllOthers() {
        assertEquals(1, features.distance(0, 2, Distance.COSINE));
        assertEquals(1, features.distance(0, 2, Distance.JACCARD));
        assertEquals(Math.sqrt(2), features.distance(0, 2, Distance.EUCLIDEAN));
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
}
