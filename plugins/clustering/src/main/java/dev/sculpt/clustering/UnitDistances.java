package dev.sculpt.clustering;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.clustering.UnitDistance;
import java.util.List;

/** The distances of units offered; all but {@code jaccard} take negative features. */
final class UnitDistances {

    private UnitDistances() { }

    /** Returns the factories. */
    static List<Factory<?, ?>> factories() {
        return List.of(
                distance("cosine",
                        "1 - x.y / sqrt(|x|^2 |y|^2), in 0..1 without negative features; between a vector of zeros "
                        + "and another it is 1; as published.",
                        "Neural Sculpting, NeurIPS 2023, section 3", SizesAndOverlap.COSINE),
                distance("absolute-cosine",
                        "1 - |x.y| / sqrt(|x|^2 |y|^2), in 0..1: vectors of one line are alike, whichever way each points.",
                        "the angle between lines", SizesAndOverlap.ABSOLUTE_COSINE),
                distance("jaccard", "1 - (sum of minima) / (sum of maxima), in 0..1, for features that are not negative; of "
                        + "0 and 1, 1 - |intersection| / |union|.",
                        "Jaccard, 1912; for numbers, Ruzicka, 1958", SizesAndOverlap.JACCARD),
                distance("euclidean", "|x - y|, 0 or more.", "Euclid", SizesAndOverlap.EUCLIDEAN));
    }

    private static Factory<?, UnitDistance> distance(String name, String summary, String source, UnitDistance distance) {
        return Factory.of(Kind.UNIT_DISTANCE, name, summary, source, () -> distance);
    }
}
