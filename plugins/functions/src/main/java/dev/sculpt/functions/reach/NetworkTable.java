package dev.sculpt.functions.reach;

import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.AllRows;
import dev.sculpt.functions.BooleanTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The truth table that a detection may describe: that of the task where its rows are complete, else that of the network. */
final class NetworkTable {

    /** The most inputs for which a network is asked for every row. */
    private static final int MOST_ASKED = 14;

    private NetworkTable() { }

    /** Returns the table; nothing where inputs are not Boolean, or too many, or nothing is known of the network's work. */
    static Optional<BooleanTable> of(Detection detection) {
        if (detection.task().isEmpty()) {
            return Optional.empty();
        }
        Samples rows = detection.task().get().training();
        Optional<BooleanTable> table = BooleanTable.of(rows);
        return table.isPresent() || detection.model().isEmpty() || rows.inputs() > MOST_ASKED || !areBoolean(rows)
                ? table : Optional.of(asked(detection.network(), detection.model().get()));
    }

    static boolean areBoolean(Samples rows) {
        float[] inputs = new float[rows.inputs()];
        for (int row = 0; row < rows.size(); row++) {
            rows.readInputs(row, inputs, 0);
            for (float input : inputs) {
                if (input != 0 && input != 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BooleanTable asked(Network network, Trainable model) {
        int inputs = network.width(0);
        int outputs = network.width(network.depth());
        List<BitSet> columns = new ArrayList<>();
        for (int output = 0; output < outputs; output++) {
            columns.add(new BitSet());
        }
        model.probe(network, new AllRows(inputs, outputs), Objective.OUTPUT_SUM,
                (row, activations, activationGradients, sumGradients) -> {
                    float[] values = activations[network.depth()];
                    for (int output = 0; output < outputs; output++) {
                        columns.get(output).set(row, values[output] > 0.5f);
                    }
                });
        return new BooleanTable(inputs, columns);
    }
}
