package dev.sculpt.models.mlp;

/** The optimizers that settings can name. */
public enum OptimizerKind {
    /** Adam with decay rates 0.9 and 0.999 (Kingma, Ba, ICLR 2015). */
    ADAM {
        @Override
        Optimizer create(MlpSettings settings, int parameters, Arithmetic arithmetic) {
            return new Adam(parameters, arithmetic);
        }
    },
    /** Plain stochastic gradient descent. */
    SGD {
        @Override
        Optimizer create(MlpSettings settings, int parameters, Arithmetic arithmetic) {
            return new GradientDescent(parameters, 0);
        }
    },
    /** Stochastic gradient descent with Nesterov momentum (Sutskever et al., ICML 2013). */
    NESTEROV {
        @Override
        Optimizer create(MlpSettings settings, int parameters, Arithmetic arithmetic) {
            return new GradientDescent(parameters, settings.momentum());
        }
    },
    /** RMSprop with decay rate 0.99 (Tieleman, Hinton 2012). */
    RMSPROP {
        @Override
        Optimizer create(MlpSettings settings, int parameters, Arithmetic arithmetic) {
            return new RmsProp(parameters);
        }
    };

    /** Returns an optimizer in its first state for a number of parameters, a multiple of the arithmetic's lanes. */
    abstract Optimizer create(MlpSettings settings, int parameters, Arithmetic arithmetic);
}
