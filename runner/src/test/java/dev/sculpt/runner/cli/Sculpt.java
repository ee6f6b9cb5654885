package dev.sculpt.runner.cli;

import com.google.inject.Module;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

/**
 * What one call of the program printed and ended with.
 *
 * @param exitCode of the process
 * @param out standard output
 * @param err standard error, without the lines of files that stand below what is wrong in them
 * @param whole standard error
 */
public record Sculpt(int exitCode, String out, String err, String whole) {

    private static final Pattern EXCERPT = Pattern.compile("(?m)^    .*\\n {4,}\\^\\n");

    public static Sculpt run(Object... arguments) {
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
        return new Sculpt(exitCode, out.toString(), EXCERPT.matcher(err.toString()).replaceAll(""), err.toString());
    }
}
