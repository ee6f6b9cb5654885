package dev.sculpt.models.mlp;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.training.Activation;
import java.util.List;

/** The activation functions offered; z is a unit's weighted sum. */
public final class Activations {

    /** max(0, z). */
    public static final Activation RELU = FusedActivation.RELU;
    /** 1 / (1 + exp(-z)). */
    public static final Activation SIGMOID = FusedActivation.SIGMOID;
    /** 1 where z is above 0, else 0. */
    public static final Activation STEP = FusedActivation.STEP;

    private Activations() { }

    /** Returns the factories. */
    public static List<Factory<?, ?>> factories() {
        return List.of(
                activation("relu", "max(0, z).", "Neural Sculpting, NeurIPS 2023, training of the network", RELU),
                activation("sigmoid", "1 / (1 + exp(-z)).", "the logistic function", SIGMOID),
                activation("step", "1 where z is above 0, else 0; gradients pass straight through where |z| is at most 1.",
                        "Bengio, Leonard, Courville, Estimating or propagating gradients, 2013", STEP));
    }

    private static Factory<?, Activation> activation(String name, String summary, String source, Activation activation) {
        return Factory.of(Kind.ACTIVATION, name, summary, source, () -> activation);
    }
}
