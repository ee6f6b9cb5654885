package dev.sculpt.runner.plugin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Calls that have a time limit. Each runs on a thread of its own while the thread that makes it waits, so that one that does
 * not end can be left behind: the waiting thread is free, and the other one a daemon that is never used again.
 */
final class TimedCalls implements AutoCloseable {

    private final RunningCalls running;
    private final Duration grace;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "timed call");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Creates a place for calls.
     *
     * @param running receives the calls
     * @param grace the time that what is told to end has to do so
     */
    TimedCalls(RunningCalls running, Duration grace) {
        this.running = running;
        this.grace = grace;
    }

    /**
     * Makes a call.
     *
     * @param body enters and leaves the plugin
     * @throws PluginFailure if it takes longer than the limit
     */
    <T> T call(PluginCall call, Duration limit, Supplier<T> body) {
        Future<T> result = threads.submit(body::get);
        try {
            return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw giveUp(call, limit, result);
        } catch (InterruptedException e) {
            // Told to end while waiting, by the run or by the limit of the call around this one.
            call.giveUp();
            call.interrupt();
            result.cancel(false);
            throw new CancellationException("the " + call.callee().offer() + " was given up");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause(); // a Supplier throws nothing else
        }
    }

    private PluginFailure giveUp(PluginCall call, Duration limit, Future<?> result) {
        Offer offer = call.callee().offer();
        PluginCall innermost = running.innermost(call);
        Optional<Offer> in = innermost == call ? Optional.empty() : Optional.of(innermost.callee().offer());
        call.giveUp();
        innermost.interrupt();
        call.interrupt();
        boolean ended = hasEnded(result);
        call.forget();
        return PluginFailure.tookTooLong(offer, limit, in, ended);
    }

    private boolean hasEnded(Future<?> result) {
        try {
            result.get(grace.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException | InterruptedException e) {
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
