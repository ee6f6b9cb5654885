package dev.sculpt.runner.run;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.networklines.LabelsField;
import dev.sculpt.runner.engine.Sculpture;

/**
 * The clusters and modules of units.
 *
 * @param unitClusters {@code [layer][unit]}, null for a dropped unit
 * @param modules {@code [layer][unit]}, null for a dropped unit
 */
record LabelsPart(Integer[][] unitClusters, Integer[][] modules) {

    static LabelsPart of(Sculpture sculpture) {
        return new LabelsPart(LabelsField.of(sculpture.unitClusters()), LabelsField.of(sculpture.modules()));
    }

    UnitLabels clusters(Network network) throws InvalidLineException {
        return LabelsField.labels("unit_clusters", unitClusters, network);
    }

    UnitLabels modules(Network network) throws InvalidLineException {
        return LabelsField.labels("modules", modules, network);
    }
}
