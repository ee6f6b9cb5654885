package dev.sculpt.runner.plugin;

/** How what tells modules without a network is told apart, wherever it is named. */
public final class NoNetworkMark {

    private static final String MARK = "(no network)";

    private static final String SAID =
            " model tells the hierarchy from the samples and trains no network: a null to hold networks against";

    private NoNetworkMark() { }

    /** Returns the line that says it of a model. */
    public static String line(String name) {
        return name + SAID;
    }

    /** Returns a name without the mark. */
    public static String off(String name) {
        return name.endsWith(MARK) ? name.substring(0, name.length() - MARK.length()).strip() : name;
    }

    /** Returns whether a line says it of a model, not something else of a stage. */
    public static boolean isSaidBy(String line) {
        return line.endsWith(SAID);
    }

    /** Returns a name with the mark, which alone stands for an empty name; a name that has it already stays as it is. */
    public static String on(String name) {
        return name.endsWith(MARK) ? name : (name + " " + MARK).strip();
    }
}
