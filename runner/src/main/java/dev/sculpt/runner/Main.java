package dev.sculpt.runner;

import dev.sculpt.runner.cli.Program;
import java.util.concurrent.TimeUnit;

/** Starts the program. */
public final class Main {

    private static final int PATIENCE_SECONDS = 10;

    private Main() { }

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        int exitCode = Program.run(arguments);
        Thread impatient = new Thread(() -> endAnyway(exitCode), "end");
        impatient.setDaemon(true);
        impatient.start();
        System.exit(exitCode);
    }

    // What a plugin asked Java to run at its end may never end itself.
    private static void endAnyway(int exitCode) {
        try {
            TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            return;
        }
        System.err.println("sculpt: what was to run at the end of Java has not ended in " + PATIENCE_SECONDS
                + " seconds, and is left behind");
        Runtime.getRuntime().halt(exitCode);
    }
}
