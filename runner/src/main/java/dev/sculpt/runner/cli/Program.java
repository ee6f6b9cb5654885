package dev.sculpt.runner.cli;

import dev.sculpt.runner.plugin.StrayThreads;
import dev.sculpt.runner.problem.MemoryLimit;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The program as a process: its streams, in UTF-8 whatever the locale, and its exit code. Only what a command prints is a
 * result and goes to standard output; what plugins and libraries write to {@code System.out} goes to standard error.
 */
public final class Program {

    private Program() { }

    /** Runs a command in this process, whose streams it takes; returns the exit code. */
    public static int run(String... arguments) {
        OutputStream errors = new StandardOutput(new FileOutputStream(FileDescriptor.err));
        PrintStream ofOthers = new PrintStream(
                new EscapingStream(messages(errors)), true, StandardCharsets.UTF_8);
        System.setOut(ofOthers);
        System.setErr(ofOthers);
        PrintWriter strays = messages(errors);
        Thread.setDefaultUncaughtExceptionHandler(new StrayThreads(remark -> strays.println("sculpt: " + remark)));
        try (UnexpectedEnd end = UnexpectedEnd.watch(messages(errors))) {
            return run(new FileOutputStream(FileDescriptor.out), errors, arguments);
        }
    }

    /**
     * Runs a command.
     *
     * @param standardOutput receives results
     * @param standardError receives everything else
     * @return the exit code
     */
    static int run(OutputStream standardOutput, OutputStream standardError, String... arguments) {
        StandardOutput results = new StandardOutput(standardOutput);
        Screen screen = Screen.here();
        PrintWriter out = new PrintWriter(EscapingWriter.ofResults(letters(results), screen::coloured), true);
        PrintWriter err = messages(standardError);
        int exitCode = exitCode(screen, out, err, arguments);
        out.flush();
        return results.fault().map(why -> {
            err.println("sculpt: standard output cannot be written: " + why);
            return exitCode == ExitCode.OK.code() ? ExitCode.FILE.code() : exitCode;
        }).orElse(exitCode);
    }

    private static PrintWriter messages(OutputStream stream) {
        return new PrintWriter(EscapingWriter.ofMessages(letters(stream)), true);
    }

    private static Writer letters(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    private static int exitCode(Screen screen, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return SculptCommand.execute(new CommandModule(screen), out, err, arguments);
        } catch (OutOfMemoryError e) {
            err.println("sculpt: memory is used up: " + MemoryLimit.text());
        } catch (StackOverflowError e) {
            err.println("sculpt: java.lang.StackOverflowError (a mistake of sculpt itself)");
        }
        return ExitCode.FAILED.code();
    }
}
