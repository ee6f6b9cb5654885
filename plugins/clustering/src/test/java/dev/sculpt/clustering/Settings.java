package dev.sculpt.clustering;

import java.util.Optional;

/** Settings of the tests. */
final class Settings {

    private Settings() { }

    /** Returns the defaults. */
    static AgglomerativeSettings published() {
        return hops(Optional.empty(), Optional.empty());
    }

    static AgglomerativeSettings hops(Optional<Integer> featureHops, Optional<Integer> testHops) {
        return new AgglomerativeSettings(Linkage.AVERAGE, Distance.COSINE, Direction.OUTGOING, false, featureHops,
                testHops, 0.2, CountMethod.MODULARITY_INDEX, Optional.empty(), true);
    }

    static AgglomerativeSettings withoutTests() {
        return new AgglomerativeSettings(Linkage.AVERAGE, Distance.COSINE, Direction.OUTGOING, false,
                Optional.empty(), Optional.empty(), 0.2, CountMethod.MODULARITY_INDEX, Optional.empty(), false);
    }

    static AgglomerativeSettings features(Direction direction, boolean weighted, CountMethod count) {
        return new AgglomerativeSettings(Linkage.AVERAGE, Distance.COSINE, direction, weighted,
                Optional.empty(), Optional.empty(), 0.2, count, Optional.empty(), true);
    }

    static AgglomerativeSettings fixed(int clusters) {
        return fixed(clusters, Linkage.AVERAGE, Distance.COSINE, Direction.OUTGOING, false);
    }

    static AgglomerativeSettings fixed(
            int clusters, Linkage linkage, Distance distance, Direction direction, boolean weighted) {
        return new AgglomerativeSettings(linkage, distance, direction, weighted, Optional.of(1),
                Optional.empty(), 0.2, CountMethod.FIXED, Optional.of(clusters), true);
    }

    /** Features of one hop and tests of two, so that chance is taken over more than the features span. */
    static AgglomerativeSettings threshold(double indexThreshold, boolean tests) {
        return new AgglomerativeSettings(Linkage.AVERAGE, Distance.COSINE, Direction.OUTGOING, false, Optional.of(1),
                Optional.of(2), indexThreshold, CountMethod.MODULARITY_INDEX, Optional.empty(), tests);
    }
}
