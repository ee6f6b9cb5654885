package dev.sculpt.runner.view;

import dev.sculpt.runner.settings.SettingNames;
import java.util.Arrays;
import java.util.List;

/** How something that is listed is written. */
public enum Format {
    TEXT, JSON, CSV, MARKDOWN, LATEX;

    /** Those of a listing that has no table for papers. */
    public static final List<Format> WITHOUT_LATEX =
            Arrays.stream(values()).filter(format -> format != LATEX).toList();

    /** Returns the name for the command line. */
    @Override
    public String toString() {
        return SettingNames.of(this);
    }
}
