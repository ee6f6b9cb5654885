package dev.sculpt.runner.plugin;

/** How what sees the true hierarchy is told apart, wherever it is named. */
public final class CheatMark {

    private static final String MARK = "(cheats)";

    private CheatMark() { }

    /** Returns the line that says it of a stage, such as {@code oracle clustering sees the true hierarchy: it cheats}. */
    public static String line(String kind, String name) {
        return name + " " + kind + " sees the true hierarchy: it cheats";
    }

    /** Returns a name with the mark, which alone stands for an empty name; a name that has it already stays as it is. */
    public static String on(String name) {
        return name.endsWith(MARK) ? name : (name + " " + MARK).strip();
    }
}
