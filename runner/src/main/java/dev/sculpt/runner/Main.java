package dev.sculpt.runner;

import dev.sculpt.runner.cli.SculptCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the program. */
public final class Main {

    private Main() { }

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(SculptCommand.execute(out, err, arguments));
    }
}
