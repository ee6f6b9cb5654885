package dev.sculpt.benchmarks;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.models.mlp.Activations;
import dev.sculpt.models.mlp.LearningRateSchedules;
import dev.sculpt.models.mlp.Losses;
import dev.sculpt.models.mlp.MlpSettings;
import dev.sculpt.models.mlp.NetworkStarts;
import dev.sculpt.models.mlp.Optimizers;
import java.util.Optional;
import java.util.ServiceLoader;

/** The models to measure, made by their plugins. */
final class Perceptrons {

    private Perceptrons() { }

    /**
     * Makes a model with settings as in the paper.
     *
     * @param name {@code mlp}, or another plugin of the same settings
     */
    static Trainable make(String name, Shape shape, int epochs) {
        MlpSettings settings = new MlpSettings(NetworkStarts.RANDOM, Optional.of(shape.hidden()), epochs,
                shape.batchSize(), 0.001, LearningRateSchedules.CONSTANT, 1e-4, Activations.RELU,
                Losses.BINARY_CROSS_ENTROPY, Optimizers.adam(), 0);
        return ServiceLoader.load(SculptPlugin.class).stream()
                .flatMap(plugin -> plugin.get().factories().stream())
                .filter(factory -> factory.kind() == Kind.MODEL && factory.name().equals(name)
                        && factory.settings() == MlpSettings.class)
                .map(factory -> (Trainable) make(factory, settings))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model " + name + " with the settings of mlp"));
    }

    private static <C extends Record> Object make(Factory<C, ?> factory, MlpSettings settings) {
        return factory.create().apply(factory.settings().cast(settings));
    }
}
