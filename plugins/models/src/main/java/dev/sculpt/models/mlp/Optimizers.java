package dev.sculpt.models.mlp;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.training.Optimizer;
import java.util.List;

/** The optimizers offered. */
public final class Optimizers {

    private Optimizers() { }

    /** Returns the factories. */
    public static List<Factory<?, ?>> factories() {
        return List.of(
                new Factory<>(Kind.OPTIMIZER, "adam", "Steps by the mean of gradients over the root of their mean square.",
                        "Kingma, Ba, ICLR 2015", AdamSettings.class, Optimizers::adam),
                Factory.of(Kind.OPTIMIZER, "sgd", "Plain stochastic gradient descent.", "Robbins, Monro 1951",
                        Optimizers::gradientDescent),
                new Factory<>(Kind.OPTIMIZER, "nesterov", "Stochastic gradient descent with Nesterov momentum.",
                        "Sutskever et al., ICML 2013", NesterovSettings.class, Optimizers::nesterov),
                new Factory<>(Kind.OPTIMIZER, "rmsprop",
                        "Steps by the gradient over the root of the mean square of gradients.",
                        "Tieleman, Hinton 2012", RmsPropSettings.class, Optimizers::rmsProp));
    }

    /** Returns Adam with the published settings: 0.9, 0.999 and 1e-8. */
    public static Optimizer adam() {
        return adam(new AdamSettings(0.9, 0.999, 1e-8));
    }

    /** Returns Adam. */
    public static Optimizer adam(AdamSettings settings) {
        return new Adam(settings);
    }

    /** Returns plain stochastic gradient descent. */
    public static Optimizer gradientDescent() {
        return new GradientDescent(0);
    }

    /** Returns stochastic gradient descent with Nesterov momentum. */
    public static Optimizer nesterov(NesterovSettings settings) {
        return new GradientDescent(settings.momentum());
    }

    /** Returns RMSprop. */
    public static Optimizer rmsProp(RmsPropSettings settings) {
        return new RmsProp(settings);
    }
}
