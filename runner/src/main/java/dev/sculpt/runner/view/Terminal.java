package dev.sculpt.runner.view;

import java.io.Console;
import java.util.Optional;

/** Whether a person looks on. */
public final class Terminal {

    private Terminal() { }

    /** Returns whether standard input and output are both a terminal. */
    public static boolean attached() {
        return Optional.ofNullable(System.console()).filter(Terminal::isTerminal).isPresent();
    }

    /** From Java 22 on there is a console in redirected programs too, and a method of it that tells them apart. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
