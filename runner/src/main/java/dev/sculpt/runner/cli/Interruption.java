package dev.sculpt.runner.cli;

import dev.sculpt.runner.plugin.RunningCalls;
import dev.sculpt.runner.problem.FailedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Lets a run end in order when the process is told to stop (Ctrl-C, SIGTERM, SIGHUP): no network is started any more,
 * and the results of what is finished are written. What it waits for is said. A second signal ends the process at once,
 * whatever its threads do.
 *
 * <p>An end of the Java machine that comes while a run is open was brought about by a plugin, as by {@code System.exit}: it
 * is said by which, and how to resume.
 */
final class Interruption implements AutoCloseable {

    private static final int SIGNALLED = 128; // by custom, the exit code is this and the number of the signal
    private static final int MOST_NAMED = 4;
    private static volatile boolean open; // of the process, which runs one command

    private final RunningCalls running;
    private final OpenRunState run;
    private final PrintWriter err;
    private final Thread hook = new Thread(this::lost, "end of the Java machine");
    private final Signals signals;
    private volatile int number; // of the first signal

    /** What can be said and saved of a run at any moment, by any thread. */
    interface OpenRunState {

        /** Forces what is finished to the disk. */
        void sync() throws IOException;

        /** Returns how to resume, in one line. */
        String resumption();
    }

    Interruption(RunningCalls running, OpenRunState run, PrintWriter err) {
        this.running = running;
        this.run = run;
        this.err = err;
        open = true;
        Runtime.getRuntime().addShutdownHook(hook);
        signals = new Signals(this::told);
    }

    private synchronized void told(int signal) {
        if (number == 0) {
            number = signal;
            List<String> waiting = running.texts();
            err.println("sculpt: stopping" + (waiting.isEmpty() ? "" : ", waiting for " + some(waiting))
                    + "; a second Ctrl-C ends at once");
        } else {
            end("ended at once", SIGNALLED + signal);
        }
    }

    private void lost() {
        List<String> exiting = running.exiting();
        List<String> texts = running.texts();
        String who = exiting.isEmpty() ? "something" : some(exiting);
        end(who + " ended the whole program, as System.exit does"
                + (exiting.isEmpty() && !texts.isEmpty() ? ", while these ran: " + some(texts) : ""),
                ExitCode.FAILED.code());
    }

    private void end(String why, int exitCode) {
        String saved = "; ";
        try {
            run.sync();
        } catch (IOException e) {
            saved = "; what was finished last may be lost (" + FailedFile.text(e) + "); ";
        }
        err.println("sculpt: " + why + saved + run.resumption());
        err.flush();
        Runtime.getRuntime().halt(exitCode);
    }

    private static String some(List<String> all) {
        return all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (all.size() > MOST_NAMED ? " and " + (all.size() - MOST_NAMED) + " more" : "");
    }

    /** Returns whether a run is open in this process, so that its end is said by this class. */
    static boolean isOpen() {
        return open;
    }

    /** Returns whether the process was told to stop. */
    boolean isAsked() {
        return number != 0;
    }

    /** Returns what the process is to end with, if it was told to stop. */
    OptionalInt exitCode() {
        return isAsked() ? OptionalInt.of(SIGNALLED + number) : OptionalInt.empty();
    }

    @Override
    public void close() {
        signals.close();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The machine is ending, and the hook says why.
            return;
        }
        open = false;
    }
}
