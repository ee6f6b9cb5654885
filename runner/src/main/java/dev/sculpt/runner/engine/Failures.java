package dev.sculpt.runner.engine;

import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.problem.MemoryLimit;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What becomes of a network when something fails. */
final class Failures {

    private Failures() { }

    /**
     * Returns the result of a network, or what it failed on.
     *
     * @param run makes the result
     * @param id of a network that failed
     * @param start when it was begun, of {@link System#nanoTime()}
     * @param cancelled whether the run was told to stop
     * @throws CancellationException if the network was given up because it was; nobody else may give it up, so that a
     *     cancellation which was not asked for is a failure like any other
     */
    static NetworkResult asResults(
            Supplier<NetworkResult> run, Supplier<NetworkId> id, long start, BooleanSupplier cancelled) {
        try {
            return run.get();
        } catch (PluginFailure failure) {
            if (failure.isCancellation() && cancelled.getAsBoolean()) {
                throw new CancellationException("the run was stopped");
            }
            return new NetworkResult.Failed(
                    id.get(), failure.getMessage(), failure.trace(), NetworkRun.secondsSince(start));
        } catch (OutOfMemoryError e) {
            // Whoever holds the memory, the other networks may do with less.
            return new NetworkResult.Failed(id.get(), "out of memory between the calls of plugins; "
                    + MemoryLimit.text(), "", NetworkRun.secondsSince(start));
        }
    }
}
