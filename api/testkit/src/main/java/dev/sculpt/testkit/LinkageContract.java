package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Linkage;
import dev.sculpt.api.run.Seed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Linkage} has to hold, over Euclidean distances. Extend it and say how to create yours. */
public abstract class LinkageContract {

    private static final double ROUNDING = 1e-9;

    /** Returns a new instance of the linkage under test. */
    protected abstract Linkage create();

    static Stream<FeatureVectors> layers() {
        return SampleVectors.layers();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void givesFiniteDistances(FeatureVectors layer) {
        PlainTree.of(SampleVectors.distances(layer), create(), (toFirst, toSecond, toBoth) ->
                assertTrue(toBoth >= 0 && toBoth < Double.POSITIVE_INFINITY, "a distance is " + toBoth));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void isReducibleWhereItSaysSo(FeatureVectors layer) {
        Linkage linkage = create();
        PlainTree.of(SampleVectors.distances(layer), linkage, (toFirst, toSecond, toBoth) -> assertTrue(
                !linkage.reducible() || toBoth >= Math.min(toFirst, toSecond) * (1 - ROUNDING),
                toBoth + " to both, " + toFirst + " and " + toSecond + " to each"));
    }

    @Test
    void goesByNoOrderOfTheTwoThatMerge() {
        DistanceMatrix units = SampleVectors.distances(SampleVectors.numbers(new Seed(1), 6));
        if (create() instanceof Linkage.Update update) {
            assertEquals(update.merged(new Linkage.Join(2, 3, 0.5), 0.75, 1, 4),
                    update.merged(new Linkage.Join(3, 2, 0.5), 1, 0.75, 4), ROUNDING);
        } else if (create() instanceof Linkage.Cost cost) {
            int[] first = {0, 4};
            int[] second = {1, 2, 5};
            assertEquals(cost.between(first, second, units), cost.between(second, first, units), ROUNDING);
            assertEquals(units.get(0, 3), cost.between(new int[] {0}, new int[] {3}, units), ROUNDING,
                    "single units are as far apart as they are");
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void givesTheSameTreeAgain(FeatureVectors layer) {
        Linkage linkage = create();
        Dendrogram tree = tree(linkage, layer);
        assertEquals(tree, tree(linkage, layer));
        assertEquals(tree, tree(create(), layer));
    }

    @Test
    void givesTheSameTreeToSeveralThreads() {
        FeatureVectors layer = SampleVectors.numbers(new Seed(1), 12);
        Linkage linkage = create();
        Dendrogram expected = tree(create(), layer);
        Concurrently.assertEach(() -> tree(linkage, layer), tree -> assertEquals(expected, tree));
    }

    private static Dendrogram tree(Linkage linkage, FeatureVectors layer) {
        return PlainTree.of(SampleVectors.distances(layer), linkage, (toFirst, toSecond, toBoth) -> { });
    }
}
