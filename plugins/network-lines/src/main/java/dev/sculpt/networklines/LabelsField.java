package dev.sculpt.networklines;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;

/** Labels of units as a field of a line: {@code [layer][unit]}, null for a dropped unit. */
public final class LabelsField {

    /** How many labels without units there may be. */
    private static final long MOST_UNUSED = 1 << 16;

    private LabelsField() { }

    /** Returns what is written of labels. */
    public static Integer[][] of(UnitLabels labels) {
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

    /**
     * Returns the labels that were written.
     *
     * @param field its name, for messages
     * @param written null where it is missing
     * @param network whose units have the labels
     * @throws InvalidLineException if it is missing, does not fit the network, has a label below 0, or one far above the
     *     number of units: memory is taken for each up to the largest
     */
    public static UnitLabels labels(String field, Integer[][] written, Network network) throws InvalidLineException {
        require(field, written != null && written.length == network.depth() + 1);
        long most = MOST_UNUSED + network.widths().stream().mapToLong(width -> width).sum();
        int[][] labels = new int[written.length][];
        for (int layer = 0; layer < labels.length; layer++) {
            require(field, written[layer] != null && written[layer].length == network.width(layer));
            labels[layer] = new int[written[layer].length];
            for (int unit = 0; unit < labels[layer].length; unit++) {
                Integer label = written[layer][unit];
                require(field, label == null || label >= 0 && label < most);
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
