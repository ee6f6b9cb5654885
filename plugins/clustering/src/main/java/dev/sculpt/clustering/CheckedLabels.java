package dev.sculpt.clustering;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.run.BrokenContractException;

/** Asks another clustering, and holds it to its contract as far as what is made of its labels hangs on it. */
final class CheckedLabels {

    private CheckedLabels() { }

    /**
     * Returns the labels of a clustering.
     *
     * @throws BrokenContractException if there are none, or those of another network, or a unit that lives has none
     */
    static UnitLabels of(Clustering clustering, Detection detection) {
        UnitLabels labels = clustering.cluster(detection);
        if (labels == null) {
            throw new BrokenContractException(clustering, "nothing");
        }
        int layers = detection.network().depth() + 1;
        if (labels.layers() != layers) {
            throw new BrokenContractException(clustering, "labels of " + labels.layers() + " layers instead of " + layers);
        }
        for (int layer = 0; layer < layers; layer++) {
            int units = detection.network().width(layer);
            if (labels.width(layer) != units) {
                throw new BrokenContractException(clustering,
                        "labels of " + labels.width(layer) + " units for the " + units + " of layer " + layer);
            }
            for (int unit : detection.living().units(layer)) {
                if (labels.label(layer, unit) == UnitLabels.DROPPED) {
                    throw new BrokenContractException(clustering,
                            "no label of unit " + unit + " of layer " + layer + ", which takes part");
                }
            }
        }
        return labels;
    }
}
