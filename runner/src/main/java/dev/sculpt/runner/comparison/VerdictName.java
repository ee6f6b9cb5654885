package dev.sculpt.runner.comparison;

import dev.sculpt.runner.settings.SettingNames;
import dev.sculpt.runner.statistics.Judgement;

/** Verdicts as files have them: {@code better}, {@code worse}, {@code higher}, {@code lower}, {@code no-evidence}. */
public final class VerdictName {

    private VerdictName() { }

    /** Returns the name of what may be claimed. */
    public static String of(Judgement<?> judgement) {
        return SettingNames.of(judgement.verdict());
    }
}
