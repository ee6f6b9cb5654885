package dev.sculpt.models.mlp;

import java.util.function.Function;

/** The optimizers that settings can name. */
public enum OptimizerKind {
    /** Adam with decay rates 0.9 and 0.999 (Kingma, Ba, ICLR 2015). */
    ADAM(settings -> new Adam()),
    /** Plain stochastic gradient descent. */
    SGD(settings -> new GradientDescent(0)),
    /** Stochastic gradient descent with Nesterov momentum (Sutskever et al., ICML 2013). */
    NESTEROV(settings -> new GradientDescent(settings.momentum())),
    /** RMSprop with decay rate 0.99 (Tieleman, Hinton 2012). */
    RMSPROP(settings -> new RmsProp());

    private final Function<MlpSettings, Optimizer> create;

    OptimizerKind(Function<MlpSettings, Optimizer> create) {
        this.create = create;
    }

    /** Returns an optimizer in its first state. */
    Optimizer create(MlpSettings settings) {
        return create.apply(settings);
    }
}
