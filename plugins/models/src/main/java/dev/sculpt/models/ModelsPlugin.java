package dev.sculpt.models;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.models.given.NetworkFile;
import dev.sculpt.models.given.NetworkFileSettings;
import dev.sculpt.models.mlp.Mlp;
import dev.sculpt.models.mlp.MlpSettings;
import java.util.List;

/** Offers the models of this package and those below it. */
public final class ModelsPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                new Factory<>(
                        Kind.MODEL,
                        "mlp",
                        "Multi-layer perceptron that trains only what its mask leaves alive.",
                        "Neural Sculpting, NeurIPS 2023, training of the network",
                        MlpSettings.class,
                        Mlp::new),
                new Factory<>(
                        Kind.MODEL,
                        "network-file",
                        "Reads finished networks; only their modules are found.",
                        "one JSON object per network: layers, living edges, weights, biases",
                        NetworkFileSettings.class,
                        NetworkFile::new));
    }
}
