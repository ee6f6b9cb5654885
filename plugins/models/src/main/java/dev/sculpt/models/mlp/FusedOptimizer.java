package dev.sculpt.models.mlp;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.training.Optimizer;
import dev.sculpt.api.training.OptimizerState;

/**
 * An optimizer of ours: it steps over the parameters of a {@link CompactNetwork} as they lie, by the arithmetic's
 * kernels.
 */
interface FusedOptimizer extends Optimizer {

    /** Starts a training of a number of parameters, whole vectors; those whose gradient is always 0 stay as they are. */
    OptimizerState start(int parameters, Arithmetic arithmetic);

    @Override
    default OptimizerState start(int parameters, Seed seed) {
        return start(parameters, new ScalarArithmetic());
    }

    /** Starts a training of a network by any optimizer, see {@link LivingParameters}. */
    static OptimizerState start(Optimizer optimizer, CompactNetwork network, Seed seed) {
        return optimizer instanceof FusedOptimizer fused
                ? fused.start(network.parameters().length, network.arithmetic())
                : LivingParameters.start(optimizer, network.mask(), seed);
    }
}
