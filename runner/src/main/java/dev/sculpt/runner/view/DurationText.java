package dev.sculpt.runner.view;

/** Says how long something takes, in the unit that fits. */
public final class DurationText {

    private DurationText() { }

    /** Returns such as {@code 45 s}, {@code 12 min} or {@code 7 h}. */
    public static String of(double seconds) {
        if (seconds < 90) {
            return Math.round(seconds) + " s";
        }
        return seconds < 90 * 60 ? Math.round(seconds / 60) + " min" : Math.round(seconds / 3600) + " h";
    }
}
