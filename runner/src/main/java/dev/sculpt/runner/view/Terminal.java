package dev.sculpt.runner.view;

import java.io.Console;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the streams of the program lead to.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param width columns of the terminal, absent where there is none or it does not say
 */
public record Terminal(boolean out, boolean err, OptionalInt width) {

    /** No terminal, as for streams that are redirected. */
    public static final Terminal NONE = new Terminal(false, false, OptionalInt.empty());
    /** The properties in which the launcher says what Java cannot find out: {@code out}, {@code err} or both; columns. */
    private static final String STREAMS = "sculpt.terminal";
    private static final String COLUMNS = "sculpt.columns";
    private static final int WIDEST = 10_000;

    /** Returns what this process has: by what its launcher says, else as far as Java knows. */
    public static Terminal here() {
        return Optional.ofNullable(System.getProperty(STREAMS))
                .map(streams -> of(streams, System.getProperty(COLUMNS, "")))
                .orElseGet(() -> new Terminal(attached(), attached(), OptionalInt.empty()));
    }

    /**
     * Returns a terminal as the launcher describes it.
     *
     * @param streams the names of those that lead to it, {@code out} and {@code err}
     * @param columns its width; where it is no number from 1 to 10000 the width is unknown
     */
    static Terminal of(String streams, String columns) {
        boolean known = columns.matches("\\d{1,5}") && Integer.parseInt(columns) > 0 && Integer.parseInt(columns) <= WIDEST;
        return new Terminal(streams.contains("out"), streams.contains("err"),
                known ? OptionalInt.of(Integer.parseInt(columns)) : OptionalInt.empty());
    }

    private static boolean attached() {
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
