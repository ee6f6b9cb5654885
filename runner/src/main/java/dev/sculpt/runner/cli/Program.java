package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.MemoryLimit;
import dev.sculpt.runner.view.Terminal;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * The program as a process: its streams, in UTF-8 whatever the locale, and its exit code. Only what a command prints is a
 * result and goes to standard output; what plugins and libraries write to {@code System.out} goes to standard error.
 */
public final class Program {

    private Program() { }

    /** Runs a command in this process, whose streams it takes; returns the exit code. */
    public static int run(String... arguments) {
        OutputStream errors = new StandardOutput(new FileOutputStream(FileDescriptor.err));
        PrintStream ofOthers = new PrintStream(errors, true, StandardCharsets.UTF_8);
        System.setOut(ofOthers);
        System.setErr(ofOthers);
        try (UnexpectedEnd end = UnexpectedEnd.watch(writer(errors))) {
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
        PrintWriter out = writer(results);
        PrintWriter err = writer(standardError);
        int exitCode = exitCode(out, err, arguments);
        out.flush();
        return results.fault().map(why -> {
            err.println("sculpt: standard output cannot be written: " + why);
            return exitCode == ExitCode.OK.code() ? ExitCode.FILE.code() : exitCode;
        }).orElse(exitCode);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new EscapingWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)),
                Terminal.attached() && Ansi.AUTO.enabled()), true);
    }

    private static int exitCode(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return SculptCommand.execute(out, err, arguments);
        } catch (OutOfMemoryError e) {
            err.println("sculpt: memory is used up: " + MemoryLimit.text());
        } catch (StackOverflowError e) {
            err.println("sculpt: java.lang.StackOverflowError (a mistake of sculpt itself)");
        }
        return ExitCode.FAILED.code();
    }
}
