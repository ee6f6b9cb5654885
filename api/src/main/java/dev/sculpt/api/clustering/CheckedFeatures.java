package dev.sculpt.api.clustering;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.run.BrokenContractException;
import java.util.List;

/** Asks for unit features and holds them to their contract, for clusterings. */
public final class CheckedFeatures {

    private CheckedFeatures() { }

    /**
     * Returns the vectors of every layer below the outputs.
     *
     * @return one entry per layer 0..L-1, with one vector per living unit
     * @throws BrokenContractException if there are more or fewer
     */
    public static List<FeatureVectors> of(UnitFeatures features, Detection detection) {
        return checked(features, features.of(detection), detection);
    }

    /**
     * Returns the same of features that are cut to the next layers, see {@link UnitFeatures#within}.
     *
     * @param hops at least 1
     * @throws BrokenContractException if there are more or fewer
     */
    public static List<FeatureVectors> within(int hops, UnitFeatures features, Detection detection) {
        UnitFeatures cut = features.within(hops);
        if (cut == null) {
            throw new BrokenContractException(features, "nothing for features within " + hops + " hops");
        }
        return checked(features, cut.of(detection), detection);
    }

    private static List<FeatureVectors> checked(
            UnitFeatures features, List<FeatureVectors> layers, Detection detection) {
        int depth = detection.network().depth();
        if (layers == null || layers.size() != depth) {
            throw new BrokenContractException(features,
                    (layers == null ? "nothing" : "vectors of " + layers.size() + " layers")
                    + " for " + depth + " layers below the outputs");
        }
        for (int layer = 0; layer < depth; layer++) {
            FeatureVectors vectors = layers.get(layer);
            int living = detection.living().count(layer);
            if (vectors == null || vectors.count() != living) {
                throw new BrokenContractException(features, (vectors == null ? "nothing" : vectors.count() + " vectors")
                        + " for the " + living + " living units of layer " + layer);
            }
        }
        return layers;
    }
}
