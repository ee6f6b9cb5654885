package dev.sculpt.runner.engine;

import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.CheatMark;
import dev.sculpt.runner.settings.PluginType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which stages of a finished network were shown the true hierarchy, by the settings that are recorded of them. */
public final class CheatingStages {

    /** The keys of recorded settings, with what a stage there is called. */
    private static final Map<String, String> NAMES = Map.of("keep", "criterion");

    private CheatingStages() { }

    /** Returns a line for each, in the order of the stages; none where nothing cheats. */
    public static List<String> lines(Map<String, Object> settings) {
        List<String> lines = new ArrayList<>();
        settings.forEach((key, written) -> {
            for (Object stage : written instanceof Collection<?> several ? several : List.of(written)) {
                if (isIn(stage)) {
                    lines.add(CheatMark.line(NAMES.getOrDefault(key, key), name(stage)));
                }
            }
        });
        return lines;
    }

    /** Returns what a recorded stage is called, marked where it cheats; a question mark for what is no stage. */
    public static String title(Object stage) {
        return isIn(stage) ? CheatMark.on(name(stage)) : name(stage);
    }

    private static String name(Object stage) {
        return stage instanceof Map<?, ?> written ? String.valueOf(written.get(PluginType.PLUGIN)) : "?";
    }

    private static boolean isIn(Object stage) {
        return stage instanceof Map<?, ?> written && Boolean.TRUE.equals(written.get(Stage.CHEATS));
    }
}
