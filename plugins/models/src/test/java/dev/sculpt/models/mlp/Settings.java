package dev.sculpt.models.mlp;

import dev.sculpt.api.training.Activation;
import dev.sculpt.api.training.LearningRateSchedule;
import dev.sculpt.api.training.Loss;
import dev.sculpt.api.training.NetworkStart;
import dev.sculpt.api.training.Optimizer;
import java.util.List;
import java.util.Optional;

/**
 * Settings for tests: the usual ones, but for what is said. A test names every number that it depends on.
 */
final class Settings {

    private NetworkStart start = NetworkStarts.RANDOM;
    private Optional<List<Integer>> hidden = Optional.empty();
    private int epochs = 1;
    private int batchSize = 1;
    private double learningRate = 0.05;
    private LearningRateSchedule schedule = LearningRateSchedules.CONSTANT;
    private double weightDecay;
    private Activation activation = Activations.RELU;
    private Loss loss = Losses.BINARY_CROSS_ENTROPY;
    private Optimizer optimizer = Optimizers.adam();
    private double dropout;

    /** Settings of one epoch of single rows, without weight decay and dropout. */
    static Settings small() {
        return new Settings();
    }

    /** Adam on a hidden layer of 8 units, in batches of 4. */
    static Settings baseline(int epochs) {
        return small().hidden(List.of(8)).epochs(epochs).batchSize(4).weightDecay(1e-4);
    }

    /** Plain gradient descent at a rate of 2, without hidden layers. */
    static Settings descent() {
        return small().hidden(List.of()).learningRate(2).optimizer(Optimizers.gradientDescent());
    }

    Settings start(NetworkStart value) {
        start = value;
        return this;
    }

    Settings hidden(List<Integer> value) {
        hidden = Optional.of(value);
        return this;
    }

    Settings epochs(int value) {
        epochs = value;
        return this;
    }

    Settings batchSize(int value) {
        batchSize = value;
        return this;
    }

    Settings learningRate(double value) {
        learningRate = value;
        return this;
    }

    Settings schedule(LearningRateSchedule value) {
        schedule = value;
        return this;
    }

    Settings weightDecay(double value) {
        weightDecay = value;
        return this;
    }

    Settings activation(Activation value) {
        activation = value;
        return this;
    }

    Settings loss(Loss value) {
        loss = value;
        return this;
    }

    Settings optimizer(Optimizer value) {
        optimizer = value;
        return this;
    }

    Settings dropout(double value) {
        dropout = value;
        return this;
    }

    MlpSettings build() {
        return new MlpSettings(start, hidden, epochs, batchSize, learningRate, schedule, weightDecay, activation, loss,
                optimizer, dropout);
    }

    Mlp mlp() {
        return new Mlp(build());
    }
}
