package dev.sculpt.runner.settings;

import dev.sculpt.api.setting.Setting;

/** Says the range of a setting in words. */
public final class SettingRange {

    private SettingRange() { }

    /** Returns such as {@code above 0 and at most 100}; {@code any number} where there is no limit. */
    public static String of(Setting setting, SettingType type) {
        double max = max(setting, type);
        boolean low = setting.min() != Double.NEGATIVE_INFINITY;
        return of(setting, max, low, max != Double.POSITIVE_INFINITY && (max != Integer.MAX_VALUE || !low));
    }

    /** Returns the same, and where the type alone limits numbers from above, this limit too: for one that is beyond it. */
    static String whole(Setting setting, SettingType type) {
        double max = max(setting, type);
        return of(setting, max, setting.min() != Double.NEGATIVE_INFINITY, max != Double.POSITIVE_INFINITY);
    }

    private static double max(Setting setting, SettingType type) {
        return Math.min(setting.max(), type instanceof NumberType number && number.isInt()
                ? Integer.MAX_VALUE : Double.POSITIVE_INFINITY);
    }

    private static String of(Setting setting, double max, boolean low, boolean high) {
        String lower = (setting.aboveMin() ? "above " : "at least ") + text(setting.min());
        String upper = "at most " + text(max);
        if (low && high) {
            return lower + " and " + upper;
        }
        return low ? lower : high ? upper : "any number";
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }
}
