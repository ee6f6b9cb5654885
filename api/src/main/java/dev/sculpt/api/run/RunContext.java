package dev.sculpt.api.run;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What a stage is given to run with: its seed, a way to say how far it is, and whether it should stop.
 *
 * <p>A stage draws all its randomness from {@link #seed()}, so that its result is a function of its settings, its seed
 * and the stages before it.
 */
public final class RunContext {

    private final Seed seed;
    private final Consumer<String> progress;
    private final BooleanSupplier cancelled;
    private final EpochListener epochs;

    private RunContext(Seed seed, Consumer<String> progress, BooleanSupplier cancelled, EpochListener epochs) {
        this.seed = seed;
        this.progress = progress;
        this.cancelled = cancelled;
        this.epochs = epochs;
    }

    /** Returns a context with a seed that reports to nobody and is never cancelled. */
    public static RunContext of(Seed seed) {
        return of(seed, message -> { }, () -> false);
    }

    /**
     * Returns a context with a listener.
     *
     * @param progress receives one line per report, from the thread that runs the stage
     * @param cancelled asked by {@link #checkCancelled()}
     */
    public static RunContext of(Seed seed, Consumer<String> progress, BooleanSupplier cancelled) {
        return new RunContext(seed, progress, cancelled, (loss, accuracy) -> { });
    }

    /**
     * Returns the same context with a listener to {@link #epoch}. Of a training that the run has done before, from the same
     * weights with the same seed, it may hear nothing.
     */
    public RunContext withEpochs(EpochListener listener) {
        return new RunContext(seed, progress, cancelled, listener);
    }

    /** Returns the seed of this stage. */
    public Seed seed() {
        return seed;
    }

    /** Returns a context for a part of this stage: the same listeners, the seed {@code seed().child(part)}. */
    public RunContext child(String part) {
        return new RunContext(seed.child(part), progress, cancelled, epochs);
    }

    /** Returns a context for a numbered part of this stage, such as a round. */
    public RunContext child(long part) {
        return new RunContext(seed.child(part), progress, cancelled, epochs);
    }

    /**
     * Says in one line how far the stage is. The last such line of a call is shown where the run waits for that call, as
     * after Ctrl-C; it is kept nowhere, and enters no result.
     */
    public void report(String message) {
        progress.accept(message);
    }

    /**
     * Says how a training goes on, after each epoch. Kept where a pipeline asks for the curves of its dense networks, else
     * nobody listens; nothing that is trained depends on it.
     *
     * @param loss mean loss on the validation rows; may have grown beyond all numbers
     * @param accuracy bit accuracy on them, in 0..1
     */
    public void epoch(double loss, double accuracy) {
        epochs.epoch(loss, accuracy);
    }

    /**
     * Lets a long stage stop early; called about once an epoch.
     *
     * @throws CancellationException if the run is being stopped
     */
    public void checkCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the run was stopped");
        }
    }
}
