package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;

/**
 * Compares the gradients by the inputs with differences: (f(x + h) - f(x - h)) / 2h. A unit whose function has a corner
 * between the two may differ, so one in ten may.
 *
 * @param model whose gradients they are
 * @param network the network probed
 * @param samples rows
 * @param objective what they are gradients of
 */
record GradientCheck(Trainable model, Network network, Samples samples, Objective objective) {

    private static final float H = 1f / 64;
    private static final double TOLERANCE = 0.01;

    /** Demands that nine in ten gradients are as the differences say. */
    void assertInputGradients() {
        Probed probed = Probed.of(model, network, samples, objective);
        int off = 0;
        String first = "";
        for (Probed.Row row : probed.rows()) {
            for (int input = 0; input < samples.inputs(); input++) {
                double difference = (value(row.row(), input, H) - value(row.row(), input, -H)) / (2 * H);
                double gradient = row.activationGradients(0).get(input);
                if (Math.abs(difference - gradient) > TOLERANCE * Math.max(1, Math.abs(difference))) {
                    off++;
                    first = first.isEmpty() ? "row " + row.row() + ", input " + input + ": " + gradient
                            + " instead of about " + difference : first;
                }
            }
        }
        assertTrue(off <= samples.size() * samples.inputs() / 10, "gradients of " + objective + " by the inputs, " + first);
    }

    private double value(int row, int input, float change) {
        float[] inputs = new float[samples.inputs()];
        float[] targets = new float[samples.outputs()];
        samples.readInputs(row, inputs, 0);
        samples.readTargets(row, targets, 0);
        inputs[input] += change;
        Samples changed = new DenseSamples(new float[][] {inputs}, new float[][] {targets});
        return objective == Objective.LOSS
                ? model.evaluate(network, changed).loss()
                : Probed.of(model, network, changed, objective).rows().get(0).activations(network.depth()).stream()
                        .mapToDouble(Float::doubleValue).sum();
    }
}
