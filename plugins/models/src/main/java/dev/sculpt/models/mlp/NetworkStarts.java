package dev.sculpt.models.mlp;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.training.NetworkStart;
import java.util.List;

/** The network starts offered here. */
public final class NetworkStarts {

    /** A dense network of weights from N(0, 2 / fan-in) and biases of 0. */
    public static final NetworkStart RANDOM = new RandomStart();

    private NetworkStarts() { }

    /** Returns the factories. */
    public static List<Factory<?, ?>> factories() {
        return List.of(Factory.of(Kind.NETWORK_START, "random", "Dense, weights from N(0, 2 / fan-in), biases 0.",
                "Neural Sculpting, NeurIPS 2023, training of the network", () -> RANDOM));
    }
}
