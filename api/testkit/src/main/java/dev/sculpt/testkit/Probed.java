package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a model showed of every row.
 *
 * @param rows in the order shown
 * @param surelyRight outputs clearly on the right side of 0.5
 * @param perhapsRight those and the ones at 0.5
 */
record Probed(List<Row> rows, int surelyRight, int perhapsRight) {

    private static final double SIDE = 1e-5;

    /**
     * One row, as copies.
     *
     * @param row its number
     * @param values activations, their gradients and the gradients of the sums, each by layer and unit
     */
    record Row(int row, List<List<List<Float>>> values) {

        List<Float> activations(int layer) {
            return values.get(0).get(layer);
        }

        List<Float> activationGradients(int layer) {
            return values.get(1).get(layer);
        }

        List<Float> sumGradients(int layer) {
            return values.get(2).get(layer);
        }
    }

    /** Probes a network. */
    static Probed of(Trainable model, Network network, Samples samples, Objective objective) {
        List<Row> rows = new ArrayList<>();
        model.probe(network, samples, objective, (row, activations, activationGradients, sumGradients) -> rows.add(
                new Row(row, List.of(copy(activations), copy(activationGradients), copy(sumGradients)))));
        int sure = 0;
        int perhaps = 0;
        for (Row row : rows) {
            float[] targets = new float[samples.outputs()];
            samples.readTargets(row.row(), targets, 0);
            List<Float> outputs = row.activations(network.depth());
            for (int output = 0; output < targets.length; output++) {
                double aside = targets[output] > 0.5 ? outputs.get(output) - 0.5 : 0.5 - outputs.get(output);
                sure += aside > SIDE ? 1 : 0;
                perhaps += aside > -SIDE ? 1 : 0;
            }
        }
        return new Probed(rows, sure, perhaps);
    }

    private static List<List<Float>> copy(float[][] layers) {
        return Arrays.stream(layers).map(Probed::boxed).toList();
    }

    private static List<Float> boxed(float[] values) {
        List<Float> boxed = new ArrayList<>();
        for (float value : values) {
            boxed.add(value);
        }
        return boxed;
    }

    /** Demands all rows in order, a finite number per unit, living inputs as they are, and 0 where nothing is given. */
    void assertComplete(Network network, Samples samples) {
        assertEquals(samples.size(), rows.size(), "rows shown");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            assertEquals(i, row.row(), "number of the row");
            for (List<List<Float>> values : row.values()) {
                assertEquals(network.widths(), values.stream().map(List::size).toList(), "one number per unit");
                assertTrue(values.stream().flatMap(List::stream).allMatch(Float::isFinite), "finite in row " + i);
            }
            float[] inputs = new float[samples.inputs()];
            samples.readInputs(i, inputs, 0);
            for (int input : LivingUnits.of(network).units(0)) {
                assertEquals(inputs[input], row.activations(0).get(input), "input " + input + " of row " + i);
            }
            assertZero(row.sumGradients(0), "gradients of the sums of inputs");
            assertZero(row.activationGradients(network.depth()), "gradients of the outputs");
        }
    }

    private static void assertZero(List<Float> values, String what) {
        assertArrayEquals(new double[values.size()], values.stream().mapToDouble(Math::abs).toArray(), what);
    }
}
