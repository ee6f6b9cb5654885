package dev.sculpt.runner;

import dev.sculpt.runner.cli.Program;

/** Runs what the classes of most starts are loaded by, so that Java can keep them as they are in memory. */
public final class Rehearsal {

    private Rehearsal() { }

    /** Shows help, then runs a command, in one process; ends with the exit code of the command. */
    public static void main(String[] arguments) {
        Program.run("--help");
        Program.run("run", "--help");
        System.exit(Program.run(arguments));
    }
}
