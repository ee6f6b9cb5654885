package dev.sculpt.runner.view;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.functions.Identification;
import dev.sculpt.functions.Identification.Described;
import dev.sculpt.runner.identification.IdentifiedTask;
import dev.sculpt.runner.settings.SettingNames;
import dev.sculpt.runner.view.Rows.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The hierarchies that tasks may have, all of them, as JSON: {@code tasks}, each with the fields listed in the README. */
final class IdentificationJson {

    private static final Field<IdentifiedTask> NAME = new Field<>("name", IdentifiedTask::name);

    /** What was searched and found, in numbers. */
    private static final List<Field<IdentifiedTask>> FOUND = List.of(
            new Field<>("rows", task -> task.samples().seen()),
            new Field<>("missing_rows", task -> task.samples().missing()),
            new Field<>("guessed_combinations", task -> task.samples().guessed()),
            new Field<>("sets", task -> task.identification().candidates().sets().size()
                    - task.identification().found().leftOut()),
            new Field<>("all_sets", task -> task.identification().candidates().all()),
            new Field<>("collections", task -> task.identification().found().collections()),
            new Field<>("cut_short", task -> task.identification().found().isCutShort()),
            new Field<>("as_short", task -> task.identification().asShort()),
            new Field<>("stated", task -> task.stated().map(stated -> SettingNames.of(stated.standing())).orElse(null)),
            new Field<>("stated_place", task -> task.stated().flatMap(Identification.Stated::place).orElse(null)));

    private IdentificationJson() { }

    /** Returns the fields. */
    static Map<String, Object> of(List<IdentifiedTask> tasks) {
        List<Field<IdentifiedTask>> fields = new ArrayList<>(List.of(NAME,
                new Field<>("input_names", task -> task.names().inputs()),
                new Field<>("output_names", task -> task.names().outputs())));
        fields.addAll(FOUND);
        fields.add(new Field<>("hierarchies", task -> task.identification().described().stream()
                .map(IdentificationJson::hierarchy).toList()));
        return Map.of("tasks", new Rows<>(fields, tasks).objects());
    }

    /** Returns as CSV what of the fields is one value, a row for each task. */
    static String csv(List<IdentifiedTask> tasks) {
        return new Rows<>(Stream.concat(Stream.of(NAME), FOUND.stream()).toList(), tasks).csv();
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
