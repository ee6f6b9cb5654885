package dev.sculpt.clustering;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.Direction;
import dev.sculpt.api.clustering.UnitFeatures;
import java.util.Optional;

/** Settings of the tests. */
final class Settings {

    private static final ClusterCount PUBLISHED_COUNT = new ModularityIndex(0.2);

    private Settings() { }

    /** Returns the defaults. */
    static AgglomerativeSettings published() {
        return hops(Optional.empty(), Optional.empty());
    }

    static AgglomerativeSettings hops(Optional<Integer> featureHops, Optional<Integer> testHops) {
        return settings(
                "average", "cosine", features(Direction.OUTGOING, false, featureHops), PUBLISHED_COUNT, true, testHops);
    }

    static AgglomerativeSettings withoutTests() {
        return settings("average", "cosine", features(Direction.OUTGOING, false, Optional.empty()), PUBLISHED_COUNT, false,
                Optional.empty());
    }

    static AgglomerativeSettings counted(ClusterCount count) {
        return settings("average", "cosine", features(Direction.OUTGOING, false, Optional.empty()), count, true,
                Optional.empty());
    }

    static AgglomerativeSettings of(UnitFeatures features, ClusterCount count) {
        return settings("average", "cosine", features, count, true, Optional.empty());
    }

    static AgglomerativeSettings fixed(int clusters) {
        return fixed(clusters, "average", "cosine", Direction.OUTGOING, false);
    }

    static AgglomerativeSettings fixed(
            int clusters, String linkage, String distance, Direction direction, boolean weighted) {
        return settings(linkage, distance, features(direction, weighted, Optional.of(1)), fixedCount(clusters), true,
                Optional.empty());
    }

    static ClusterCount fixedCount(int clusters) {
        return (layer, context) -> new ClusterCount.Choice(Math.min(clusters, layer.units()), false);
    }

    /** Features of one hop and tests of two, so that chance is taken over more than the features span. */
    static AgglomerativeSettings threshold(double indexThreshold, boolean tests) {
        return settings("average", "cosine", features(Direction.OUTGOING, false, Optional.of(1)),
                new ModularityIndex(indexThreshold), tests, Optional.of(2));
    }

    /** Features of two hops and tests of one. */
    static AgglomerativeSettings variant(
            String linkage, String distance, Direction direction, boolean weighted, ClusterCount count) {
        return settings(linkage, distance, features(direction, weighted, Optional.of(2)), count, true, Optional.of(1));
    }

    static UnitFeatures features(Direction direction, boolean weighted, Optional<Integer> hops) {
        return ConnectedUnits.of(direction, new ConnectedUnitsSettings(hops, weighted));
    }

    private static AgglomerativeSettings settings(String linkage, String distance, UnitFeatures features, ClusterCount count,
            boolean tests, Optional<Integer> testHops) {
        return new AgglomerativeSettings(
                Offered.linkage(linkage), Offered.distance(distance), features, count, tests, testHops);
    }
}
