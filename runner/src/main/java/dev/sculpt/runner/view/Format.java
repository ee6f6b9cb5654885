package dev.sculpt.runner.view;

import dev.sculpt.runner.settings.SettingNames;

/** How something that is listed is written. */
public enum Format {
    TEXT, JSON, CSV, MARKDOWN, LATEX;

    /** Returns the name for the command line. */
    @Override
    public String toString() {
        return SettingNames.of(this);
    }
}
