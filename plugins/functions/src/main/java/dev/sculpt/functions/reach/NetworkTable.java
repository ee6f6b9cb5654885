package dev.sculpt.functions.reach;

import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.AllRows;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.BooleanValues;
import dev.sculpt.functions.Circuit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The truth table that a detection may describe: that of the task where its rows are complete. Where some are missing, or
 * stand with several targets, these are as the network has them; the others stay those of the task.
 */
final class NetworkTable {

    private NetworkTable() { }

    /**
     * Returns the table; nothing where inputs or targets are not Boolean, or too many, or nothing is known of the network's
     * work.
     */
    static Optional<BooleanTable> of(Detection detection) {
        if (detection.task().isEmpty()) {
            return Optional.empty();
        }
        Samples rows = detection.task().get().training();
        Optional<BooleanTable> table = BooleanTable.of(rows);
        return table.isPresent() || detection.model().isEmpty() || !canBeCompleted(rows)
                ? table : Optional.of(completed(rows, asked(detection.network(), detection.model().get())));
    }

    /** Returns the table of samples that lack rows; nothing where values are not Boolean, or the network cannot be run. */
    static Optional<BooleanTable> completed(Samples samples, Network network) {
        return !canBeCompleted(samples) ? Optional.empty()
                : Circuit.of(network).map(run -> completed(samples, run(run, samples.inputs(), samples.outputs())));
    }

    private static boolean canBeCompleted(Samples rows) {
        return rows.inputs() <= BooleanTable.MOST_COMPLETED && BooleanValues.areAll(rows);
    }

    private static List<BitSet> asked(Network network, Trainable model) {
        int outputs = network.width(network.depth());
        List<BitSet> columns = columns(outputs);
        model.probe(network, new AllRows(network.width(0), outputs), Objective.OUTPUT_SUM,
                (row, activations, activationGradients, sumGradients) -> {
                    float[] values = activations[network.depth()];
                    for (int output = 0; output < outputs; output++) {
                        columns.get(output).set(row, values[output] > 0.5f);
                    }
                });
        return columns;
    }

    private static List<BitSet> run(Circuit run, int inputs, int outputs) {
        List<BitSet> columns = columns(outputs);
        double[] row = new double[inputs];
        for (int number = 0; number < 1 << inputs; number++) {
            for (int input = 0; input < inputs; input++) {
                row[input] = number >> input & 1;
            }
            double[] values = run.outputs(row);
            for (int output = 0; output < outputs; output++) {
                columns.get(output).set(number, values[output] > 0.5);
            }
        }
        return columns;
    }

    private static List<BitSet> columns(int outputs) {
        List<BitSet> columns = new ArrayList<>();
        for (int output = 0; output < outputs; output++) {
            columns.add(new BitSet());
        }
        return columns;
    }

    // Puts what the samples say over what the network does.
    private static BooleanTable completed(Samples samples, List<BitSet> network) {
        List<BitSet> seen = columns(network.size());
        List<BitSet> differing = columns(network.size());
        List<BitSet> known = columns(network.size());
        float[] inputs = new float[samples.inputs()];
        float[] targets = new float[samples.outputs()];
        for (int sample = 0; sample < samples.size(); sample++) {
            samples.readInputs(sample, inputs, 0);
            samples.readTargets(sample, targets, 0);
            int row = BooleanTable.row(inputs);
            for (int output = 0; output < targets.length; output++) {
                boolean value = targets[output] > 0.5f;
                differing.get(output).set(row, differing.get(output).get(row)
                        || known.get(output).get(row) && seen.get(output).get(row) != value);
                seen.get(output).set(row, value);
                known.get(output).set(row);
            }
        }
        for (int output = 0; output < network.size(); output++) {
            known.get(output).andNot(differing.get(output));
            seen.get(output).and(known.get(output));
            network.get(output).andNot(known.get(output));
            network.get(output).or(seen.get(output));
        }
        return new BooleanTable(samples.inputs(), network);
    }
}
