package dev.sculpt.runner.problem;

/** Numbers of things in words. */
public final class Counted {

    private Counted() { }

    /**
     * Returns a number with what is counted, such as {@code 1 edge} and {@code 2 edges}.
     *
     * @param what one of them; the plural has an s behind it
     */
    public static String of(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
