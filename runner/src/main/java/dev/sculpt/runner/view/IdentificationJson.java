package dev.sculpt.runner.view;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.functions.Identification;
import dev.sculpt.functions.Identification.Described;
import dev.sculpt.runner.identification.IdentifiedTask;
import dev.sculpt.runner.settings.SettingNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hierarchies that tasks may have, all of them, as JSON: {@code tasks}, each with the fields listed in the README. */
final class IdentificationJson {

    private IdentificationJson() { }

    /** Returns the fields. */
    static Map<String, Object> of(List<IdentifiedTask> tasks) {
        return Map.of("tasks", tasks.stream().map(IdentificationJson::task).toList());
    }

    /** Returns the fields of a task. */
    static Map<String, Object> task(IdentifiedTask task) {
        Identification found = task.identification();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", task.name());
        fields.put("input_names", task.names().inputs());
        fields.put("output_names", task.names().outputs());
        fields.put("rows", task.samples().seen());
        fields.put("missing_rows", task.samples().missing());
        fields.put("guessed_combinations", task.samples().guessed());
        fields.put("sets", found.candidates().sets().size() - found.found().leftOut());
        fields.put("all_sets", found.candidates().all());
        fields.put("collections", found.found().collections());
        fields.put("cut_short", found.found().isCutShort());
        fields.put("as_short", found.asShort());
        fields.put("stated", task.stated().map(stated -> SettingNames.of(stated.standing())).orElse(null));
        fields.put("stated_place", task.stated().flatMap(Identification.Stated::place).orElse(null));
        fields.put("hierarchies", found.described().stream().map(IdentificationJson::hierarchy).toList());
        return fields;
    }

    private static Map<String, Object> hierarchy(Described one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("bits", one.bits());
        fields.put("gates", one.graph().gates().size());
        List<Map<String, Object>> modules = new ArrayList<>();
        for (TrueHierarchy.TrueModule module : one.hierarchy().modules()) {
            Map<String, Object> held = new LinkedHashMap<>();
            held.put("inputs", List.copyOf(module.inputs()));
            held.put("outputs", List.copyOf(module.outputs()));
            modules.add(held);
        }
        fields.put("modules", modules);
        List<Map<String, Object>> links = new ArrayList<>();
        for (TrueHierarchy.TrueLink link : one.hierarchy().links()) {
            Map<String, Object> ends = new LinkedHashMap<>();
            ends.put("from", link.from());
            ends.put("to", link.to());
            links.add(ends);
        }
        fields.put("links", links);
        return fields;
    }
}
