package dev.sculpt.runner.statistics;

/** How many there are of something, in words. */
public final class Counted {

    private Counted() { }

    /** Returns such as {@code 1 network} or {@code 2 networks}, of a word that gets an s where there are several. */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    /** Returns such as {@code 1 try} or {@code 2 tries}. */
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
