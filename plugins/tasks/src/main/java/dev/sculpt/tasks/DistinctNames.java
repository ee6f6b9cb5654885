package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every list of names has to hold, wherever it is read from: each name once, and none without a letter. */
final class DistinctNames {

    private DistinctNames() { }

    /** Returns what is wrong with the first name that is blank or stands there a second time; empty where all are fine. */
    static Optional<Fault> fault(List<String> names) {
        Map<String, Integer> positions = new HashMap<>();
        for (int position = 0; position < names.size(); position++) {
            String name = names.get(position);
            if (name.isBlank()) {
                return Optional.of(new Fault(position, "a name is blank"));
            }
            if (positions.put(name, position) != null) {
                return Optional.of(new Fault(position, "\"" + Shown.of(name) + "\" appears twice"));
            }
        }
        return Optional.empty();
    }

    /**
     * Demands that nothing is wrong with the names in a setting.
     *
     * @param path of the list of names below the stage
     * @throws SettingException of the name at fault
     */
    static void require(List<String> names, String path) {
        fault(names).ifPresent(fault -> {
            throw new SettingException(path + "." + fault.position(), fault.message());
        });
    }

    /**
     * One mistake.
     *
     * @param position of the name in the list, from 0
     * @param message what is wrong with it
     */
    record Fault(int position, String message) { }
}
