package dev.sculpt.api.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.run.BrokenContractException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeatureVectorsTest {

    private static BitSet bits(int... ones) {
        BitSet bits = new BitSet();
        for (int one : ones) {
            bits.set(one);
        }
        return bits;
    }

    @Test
    void bitsAreVectorsOfZeroAndOne() {
        FeatureVectors vectors = FeatureVectors.ofBits(List.of(bits(0, 2), bits(), bits(1)));
        assertEquals(3, vectors.count());
        assertEquals(3, vectors.length());
        assertArrayEquals(new double[] {1, 0, 1}, vectors.vector(0));
        assertArrayEquals(new double[] {0, 0, 0}, vectors.vector(1));
    }

    @Test
    void nobodyChangesThem() {
        double[][] given = {{1, 2}, {3, 4}};
        BitSet bits = bits(1);
        FeatureVectors numbers = FeatureVectors.of(given);
        FeatureVectors ones = FeatureVectors.ofBits(List.of(bits));
        given[0][0] = 9;
        numbers.vector(1)[0] = 9;
        bits.set(0);
        assertArrayEquals(new double[] {1, 2}, numbers.vector(0));
        assertArrayEquals(new double[] {3, 4}, numbers.vector(1));
        assertArrayEquals(new double[] {0, 1}, ones.vector(0));
    }

    @Test
    void refusesNumbersThatAreNoneAndLengthsThatDiffer() {
        assertThrows(IllegalArgumentException.class, () -> FeatureVectors.of(new double[][] {{1}, {Double.NaN}}));
        assertThrows(IllegalArgumentException.class, () -> FeatureVectors.of(new double[][] {{1}, {1, 2}}));
    }

    /** A distance that says by which form it was asked: sizes 2 and 3, 1 in common, over more than one word of bits. */
    @Test
    void bitsAreMeasuredByCountsWhereTheDistanceHasThem() {
        UnitDistance both = new UnitDistance() {
            @Override
            public double of(double[] first, double[] second) {
                return 1000;
            }

            @Override
            public Optional<OfBits> ofBits() {
                return Optional.of((first, second, shared) -> 100 * first + 10 * second + shared);
            }
        };
        FeatureVectors ones = FeatureVectors.ofBits(List.of(bits(0, 130), bits(1, 130, 131)));
        assertEquals(231, DistanceMatrix.of(ones, both).get(0, 1));
        assertEquals(1000, DistanceMatrix.of(ones, both::of).get(0, 1));
        assertEquals(1000, DistanceMatrix.of(FeatureVectors.of(new double[2][3]), both).get(1, 0));
    }

    @Test
    void distancesThatAreNoneAreRefused() {
        for (double wrong : new double[] {-0.5, Double.NaN, Double.POSITIVE_INFINITY}) {
            UnitDistance distance = (first, second) -> wrong;
            BrokenContractException broken = assertThrows(BrokenContractException.class,
                    () -> DistanceMatrix.of(FeatureVectors.of(new double[2][1]), distance));
            assertEquals("returned a distance of " + wrong + "; distances are finite and 0 or more", broken.getMessage());
        }
    }
}
