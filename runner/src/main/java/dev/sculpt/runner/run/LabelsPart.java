package dev.sculpt.runner.run;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.Sculpture;

/**
 * The clusters and modules of units.
 *
 * @param unitClusters {@code [layer][unit]}, null for a dropped unit
 * @param modules {@code [layer][unit]}, null for a dropped unit
 */
record LabelsPart(Integer[][] unitClusters, Integer[][] modules) {

    static LabelsPart of(Sculpture sculpture) {
        return new LabelsPart(written(sculpture.unitClusters()), written(sculpture.modules()));
    }

    private static Integer[][] written(UnitLabels labels) {
        Integer[][] written = new Integer[labels.layers()][];
        for (int layer = 0; layer < written.length; layer++) {
            written[layer] = new Integer[labels.width(layer)];
            for (int unit = 0; unit < written[layer].length; unit++) {
                int label = labels.label(layer, unit);
                written[layer][unit] = label == UnitLabels.DROPPED ? null : label;
            }
        }
        return written;
    }

    UnitLabels clusters(Network network) throws InvalidLineException {
        return labels("unit_clusters", unitClusters, network);
    }

    UnitLabels modules(Network network) throws InvalidLineException {
        return labels("modules", modules, network);
    }

    private static UnitLabels labels(String field, Integer[][] written, Network network) throws InvalidLineException {
        require(field, written != null && written.length == network.depth() + 1);
        int[][] labels = new int[written.length][];
        for (int layer = 0; layer < labels.length; layer++) {
            require(field, written[layer] != null && written[layer].length == network.width(layer));
            labels[layer] = new int[written[layer].length];
            for (int unit = 0; unit < labels[layer].length; unit++) {
                Integer label = written[layer][unit];
                require(field, label == null || label >= 0);
                labels[layer][unit] = label == null ? UnitLabels.DROPPED : label;
            }
        }
        return new UnitLabels(labels);
    }

    private static void require(String field, boolean holds) throws InvalidLineException {
        if (!holds) {
            throw new InvalidLineException("\"" + field + "\" is missing or does not fit the layers");
        }
    }
}
