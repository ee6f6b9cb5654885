package dev.sculpt.models.mlp;

import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.training.Optimizer;
import dev.sculpt.api.training.OptimizerState;
import java.util.stream.IntStream;

/**
 * Shows the optimizer of a plugin the parameters that live and no others, so that what it does depends neither on how an
 * arithmetic fills up its vectors nor on dead edges, which stay dead.
 */
final class LivingParameters implements OptimizerState {

    private final OptimizerState state;
    private final int[] living;
    private final float[] parameters;
    private final float[] gradients;

    private LivingParameters(OptimizerState state, int[] living) {
        this.state = state;
        this.living = living;
        this.parameters = new float[living.length];
        this.gradients = new float[living.length];
    }

    /**
     * Starts a training.
     *
     * @param mask {@code [parameter]}, 0 where it is dead
     * @throws BrokenContractException if the optimizer returns nothing
     */
    static OptimizerState start(Optimizer optimizer, float[] mask, Seed seed) {
        int[] living = IntStream.range(0, mask.length).filter(parameter -> mask[parameter] != 0).toArray();
        OptimizerState state = optimizer.start(living.length, seed);
        if (state == null) {
            throw new BrokenContractException(optimizer, "nothing for a training of " + living.length + " parameters");
        }
        return new LivingParameters(state, living);
    }

    @Override
    public void step(float[] all, float[] gradientOfAll, double learningRate) {
        for (int i = 0; i < living.length; i++) {
            parameters[i] = all[living[i]];
            gradients[i] = gradientOfAll[living[i]];
        }
        state.step(parameters, gradients, learningRate);
        for (int i = 0; i < living.length; i++) {
            all[living[i]] = parameters[i];
        }
    }
}
