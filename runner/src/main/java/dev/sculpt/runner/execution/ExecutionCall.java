package dev.sculpt.runner.execution;

import dev.sculpt.api.execution.Execution;
import dev.sculpt.api.execution.ExecutionException;
import dev.sculpt.api.execution.Work;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.Patience;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginFailure;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Calls an execution on a thread of its own, so that one that does not end when told to can be left behind there.
 *
 * @param execution what is called
 * @param border that the call goes through
 * @param patience with it once the run is told to stop
 * @param remarks receives that it was left behind
 */
record ExecutionCall(Stage<Execution> execution, PluginBorder border, Patience patience, Consumer<String> remarks) {

    private static final long POLL_MILLIS = 100;

    /**
     * Makes the call, and returns when it has ended or is left behind.
     *
     * @param computing whether this process computes for it, and so is what is waited for
     * @throws PluginFailure if it fails
     * @throws UncheckedIOException if it says that it cannot write or read a file
     */
    void make(Work work, BooleanSupplier computing) {
        FutureTask<Optional<RuntimeException>> call =
                new FutureTask<>(() -> border.call(execution.callee(), within -> execute(work)));
        Thread thread = new Thread(call, "execution");
        thread.setDaemon(true);
        thread.start();
        while (!hasEnded(call)) {
            if (computing.getAsBoolean()) {
                patience.renew(); // the engine has its own with what it has called
            } else if (patience.isOver(work.isStopping())) {
                remarks.accept("the " + execution.offer() + " does not end when told to and was left behind on its thread");
                return;
            }
        }
    }

    private boolean hasEnded(FutureTask<Optional<RuntimeException>> call) {
        try {
            Optional<RuntimeException> told = call.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (told.isPresent()) {
                throw told.get();
            }
            return true;
        } catch (TimeoutException | InterruptedException e) {
            return false; // nobody has a reason to interrupt this thread; it is asked again
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause(); // the border throws nothing else
        }
    }

    // What it has to tell the user, as of a full disk, is not a failure of its code.
    private Optional<RuntimeException> execute(Work work) {
        try {
            execution.instance().execute(work);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(PluginFailure.gaveUp(execution.offer(), e));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ClosedByInterruptException) {
                throw e; // it was told to end, the file has nothing
            }
            return Optional.of(e);
        }
    }
}
