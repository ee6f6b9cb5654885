package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.ClusterCount.Choice;
import dev.sculpt.api.clustering.ClusteredLayer;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Linkage;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link ClusterCount} has to hold. Extend it and say how to create yours. */
public abstract class ClusterCountContract {

    /** Returns a new instance of the count under test. */
    protected abstract ClusterCount create();

    static Stream<ClusteredLayer> layers() {
        return SampleVectors.layers().map(ClusterCountContract::layer);
    }

    private static ClusteredLayer layer(FeatureVectors vectors) {
        Linkage.Update farthest = new Linkage.Update() {
            @Override
            public boolean reducible() {
                return true;
            }

            @Override
            public double merged(Linkage.Join join, double first, double second, int otherSize) {
                return Math.max(first, second);
            }
        };
        DistanceMatrix distances = SampleVectors.distances(vectors);
        return new ClusteredLayer(
                PlainTree.of(distances, farthest, (toFirst, toSecond, toBoth) -> { }), distances, vectors);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void choosesANumberFromOneToThatOfTheUnits(ClusteredLayer layer) {
        int clusters = choose(create(), layer).clusters();
        assertTrue(clusters >= 1 && clusters <= layer.units(), clusters + " clusters of " + layer.units() + " units");
    }

    @ParameterizedTest
    @MethodSource("layers")
    void choosesTheSameAgain(ClusteredLayer layer) {
        ClusterCount count = create();
        Choice choice = choose(count, layer);
        assertEquals(choice, choose(count, layer));
        assertEquals(choice, choose(create(), layer));
    }

    @Test
    void choosesTheSameForSeveralThreads() {
        ClusteredLayer layer = layer(SampleVectors.numbers(new Seed(1), 12));
        ClusterCount count = create();
        Choice expected = choose(create(), layer);
        Concurrently.assertEach(() -> choose(count, layer), choice -> assertEquals(expected, choice));
    }

    private static Choice choose(ClusterCount count, ClusteredLayer layer) {
        return count.choose(layer, RunContext.of(new Seed(1)));
    }
}
