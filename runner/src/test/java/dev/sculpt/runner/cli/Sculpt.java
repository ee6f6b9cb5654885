package dev.sculpt.runner.cli;

import com.google.inject.Module;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What one call of the program printed and ended with.
 *
 * @param exitCode of the process
 * @param out standard output
 * @param err standard error
 */
record Sculpt(int exitCode, String out, String err) {

    static Sculpt run(Object... arguments) {
        return runWith(new CommandModule(), arguments);
    }

    /** Runs the program with something else around it. */
    static Sculpt runWith(Module around, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int exitCode = SculptCommand.execute(around, new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new Sculpt(exitCode, out.toString(), err.toString());
    }
}
