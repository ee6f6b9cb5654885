package dev.sculpt.functions;

import dev.sculpt.api.task.Samples;

/**
 * Every combination of Boolean inputs, in the order of a {@link BooleanTable}, to see what a network does on each. All
 * targets are 0.
 *
 * @param inputs number of inputs n; there are 2^n rows
 * @param outputs number of targets
 */
public record AllRows(int inputs, int outputs) implements Samples {

    @Override
    public int size() {
        return 1 << inputs;
    }

    @Override
    public void readInputs(int row, float[] into, int offset) {
        for (int input = 0; input < inputs; input++) {
            into[offset + input] = row >> input & 1;
        }
    }

    @Override
    public void readTargets(int row, float[] into, int offset) {
        for (int output = 0; output < outputs; output++) {
            into[offset + output] = 0;
        }
    }
}
