package dev.sculpt.runner.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end in order when the process is told to stop (Ctrl-C, SIGTERM): no network is started any more, the
 * results of what is finished are written, and the process waits for that. Should it take too long, the journal of the run
 * has everything.
 */
final class Interruption implements AutoCloseable {

    private static final long SECONDS_TO_WRITE = 20;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "interruption");
    private volatile boolean asked;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void ask() {
        asked = true;
        try {
            closed.await(SECONDS_TO_WRITE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns whether the process was told to stop. */
    boolean isAsked() {
        return asked;
    }

    @Override
    public void close() {
        closed.countDown();
        if (!asked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
