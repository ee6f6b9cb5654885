package dev.sculpt.api.model;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;

/**
 * A model that can be trained. Stateless: every method is a function of its arguments and the settings, and may be called
 * from several threads at once. The tasks that it is handed are without their true hierarchy, unless the model cheats.
 */
public non-sealed interface Trainable extends Model {

    /**
     * Refuses a task that this model cannot learn. Called once for each task and settings of the model, before anything is
     * trained.
     *
     * @throws dev.sculpt.api.setting.SettingException if a setting, or the file that it names, does not fit the task
     */
    default void check(Task task) { }

    /**
     * Returns the network for a task that training starts from: dense and with random weights, unless the model has
     * one already.
     *
     * @param seed of the weights
     */
    Network initial(Task task, Seed seed);

    /** Returns whether {@link #initial} is trained already, so that pruning starts from it as it is. */
    default boolean startsTrained() {
        return false;
    }

    /**
     * Trains from the present weights and returns the best snapshot. The mask stays as it is; the optimizer starts
     * afresh.
     *
     * @param start fits the task
     * @throws ArithmeticException if the training diverges, best a {@link DivergedException}: of several networks of a seed
     *     the others count then
     */
    Network train(Network start, Task task, RunContext context);

    /** Judges a network on all rows, without noise; the accuracy is a number, the loss may have grown beyond all. */
    Evaluation evaluate(Network network, Samples samples);

    /**
     * Runs every row through the network, one at a time in order and without noise, and shows activations and
     * gradients.
     *
     * @param objective what the gradients are of
     * @param visitor called once per row
     */
    void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor);
}
