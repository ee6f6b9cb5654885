package dev.sculpt.models;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.models.given.NetworkFile;
import dev.sculpt.models.given.NetworkFileSettings;
import dev.sculpt.models.mlp.Activations;
import dev.sculpt.models.mlp.LearningRateSchedules;
import dev.sculpt.models.mlp.Losses;
import dev.sculpt.models.mlp.Mlp;
import dev.sculpt.models.mlp.MlpSettings;
import dev.sculpt.models.mlp.NetworkStarts;
import dev.sculpt.models.mlp.Optimizers;
import dev.sculpt.models.mlp.SizedMlp;
import dev.sculpt.models.mlp.SizedMlpSettings;
import java.util.List;
import java.util.stream.Stream;

/** Offers the models of the packages below, and what the multi-layer perceptron is made of. */
public final class ModelsPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return Stream.of(models(), NetworkStarts.factories(), Activations.factories(), Losses.factories(),
                        Optimizers.factories(), LearningRateSchedules.factories())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Factory<?, ?>> models() {
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
                        "sized-mlp",
                        "The same perceptron, its widths, rows per step and epochs by rules from the size of the task.",
                        "widths by inputs, about 320 steps a training",
                        SizedMlpSettings.class,
                        SizedMlp::new),
                new Factory<>(
                        Kind.MODEL,
                        "network-file",
                        "Reads finished networks; only their modules are found.",
                        "one JSON object per network: layers, living edges, weights, biases",
                        NetworkFileSettings.class,
                        NetworkFile::new));
    }
}
