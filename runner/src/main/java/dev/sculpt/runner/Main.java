package dev.sculpt.runner;

import dev.sculpt.runner.cli.Program;

/** Starts the program. */
public final class Main {

    private Main() { }

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Program.run(arguments));
    }
}
