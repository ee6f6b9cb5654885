package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.run.Seed;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link UnitDistance} has to hold, for features that are not negative. Extend it and say how to create
 * yours.
 */
public abstract class UnitDistanceContract {

    private static final double ROUNDING = 1e-7;

    /** Returns a new instance of the distance under test. */
    protected abstract UnitDistance create();

    static Stream<FeatureVectors> layers() {
        return SampleVectors.layers();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void isFiniteAndNotNegative(FeatureVectors layer) {
        for (double distance : plain(create(), layer)) {
            assertTrue(distance >= 0 && distance < Double.POSITIVE_INFINITY, "a distance is " + distance);
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void isTheSameBothWaysAndNoneToItself(FeatureVectors layer) {
        UnitDistance distance = create();
        for (int first = 0; first < layer.count(); first++) {
            assertEquals(0, distance.of(layer.vector(first), layer.vector(first)), ROUNDING, "to itself");
            for (int second = 0; second < first; second++) {
                assertEquals(distance.of(layer.vector(first), layer.vector(second)),
                        distance.of(layer.vector(second), layer.vector(first)), ROUNDING, "the other way");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void isTheSameByCounts(FeatureVectors layer) {
        UnitDistance distance = create();
        assertArrayEquals(plain(distance, layer), DistanceMatrix.of(layer, distance).toArray(), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void leavesTheVectorsAsTheyAre(FeatureVectors layer) {
        double[] first = layer.vector(0);
        double[] second = layer.vector(1);
        create().of(first, second);
        assertArrayEquals(layer.vector(0), first);
        assertArrayEquals(layer.vector(1), second);
    }

    @Test
    void isTheSameAgainAndFromSeveralThreads() {
        FeatureVectors layer = SampleVectors.numbers(new Seed(1), 12);
        UnitDistance distance = create();
        String expected = Arrays.toString(plain(create(), layer));
        assertEquals(expected, Arrays.toString(plain(distance, layer)));
        Concurrently.assertEach(
                () -> Arrays.toString(plain(distance, layer)), distances -> assertEquals(expected, distances));
    }

    private static double[] plain(UnitDistance distance, FeatureVectors layer) {
        return IntStream.range(0, layer.count()).boxed()
                .flatMapToDouble(first -> IntStream.range(first + 1, layer.count())
                        .mapToDouble(second -> distance.of(layer.vector(first), layer.vector(second))))
                .toArray();
    }
}
