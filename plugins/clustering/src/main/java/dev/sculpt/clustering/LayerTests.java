package dev.sculpt.clustering;

import dev.sculpt.api.clustering.CheckedFeatures;
import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Reach;
import dev.sculpt.api.module.Detection;
import java.util.List;
import java.util.OptionalInt;

/**
 * Prepares the {@link SeparationTests} of the layers of one network: the units that each unit is connected to, and the
 * features cut to the layers that the tests look at. Neither is looked for before a layer is tested. Not for several
 * threads.
 */
final class LayerTests {

    private final AgglomerativeSettings settings;
    private final Detection detection;
    private final Reach whole;
    private final Reach tested;
    private ReachableUnits reachable;
    private List<FeatureVectors> cut;

    LayerTests(AgglomerativeSettings settings, Detection detection) {
        this.settings = settings;
        this.detection = detection;
        int depth = detection.network().depth();
        this.whole = settings.features().reach().within(depth);
        this.tested = new Reach(whole.direction(), settings.testHops().orElse(depth));
    }

    /**
     * Asks the tests of a layer.
     *
     * @param tree of the whole vectors of its two units or more
     * @return the number of clusters that they demand, if any
     */
    OptionalInt verdict(int layer, Dendrogram tree) {
        if (reachable == null) {
            reachable = ReachableUnits.of(detection.network(), detection.living(), whole.direction());
        }
        Dendrogram ofCut = tested.hops() < whole.hops()
                ? Trees.of(DistanceMatrix.of(cut().get(layer), settings.distance()), settings.linkage())
                : tree; // nothing is cut off
        return new SeparationTests(
                reachable.of(layer, whole),
                reachable.of(layer, whole.within(tested.hops())),
                ofCut.merges().get(0),
                reachable.available(layer, tested)).verdict(tree);
    }

    private List<FeatureVectors> cut() {
        if (cut == null) {
            cut = CheckedFeatures.within(tested.hops(), settings.features(), detection);
        }
        return cut;
    }
}
