package dev.sculpt.runner.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says by whom the program was ended before its command was, as by a plugin that calls {@code System.exit} while it is
 * loaded or asked for its task. While a run is open, {@link Interruption} says it.
 */
final class UnexpectedEnd implements AutoCloseable {

    private final PrintWriter err;
    private volatile boolean expected;

    private UnexpectedEnd(PrintWriter err) {
        this.err = err;
    }

    /** Watches over the end of this process until it is closed. */
    static UnexpectedEnd watch(PrintWriter err) {
        UnexpectedEnd watch = new UnexpectedEnd(err);
        Runtime.getRuntime().addShutdownHook(new Thread(watch::ended, "unexpected end"));
        return watch;
    }

    private void ended() {
        if (!expected && !Interruption.isOpen()) {
            exiting(Thread.getAllStackTraces()).ifPresent(who -> {
                err.println("sculpt: " + who + " ended the whole program, as System.exit does");
                err.flush();
                Runtime.getRuntime().halt(ExitCode.FAILED.code());
            });
        }
    }

    /** Returns what called {@code System.exit}; nothing where nobody did, as when the process is told to stop. */
    static Optional<String> exiting(Map<Thread, StackTraceElement[]> stacks) {
        return stacks.values().stream()
                .map(Arrays::asList)
                .filter(stack -> stack.stream().anyMatch(UnexpectedEnd::exits))
                .map(UnexpectedEnd::caller)
                .findFirst();
    }

    private static boolean exits(StackTraceElement frame) {
        return frame.getClassName().equals("java.lang.Runtime") && frame.getMethodName().equals("exit");
    }

    private static String caller(List<StackTraceElement> stack) {
        return stack.stream().filter(frame -> !frame.getClassName().startsWith("java.")).findFirst()
                .map(frame -> frame.getClassName()
                        + (frame.getClassLoaderName() == null || frame.getClassLoaderName().equals("app") ? ""
                                : " of " + frame.getClassLoaderName()))
                .orElse("something");
    }

    @Override
    public void close() {
        expected = true;
    }
}
