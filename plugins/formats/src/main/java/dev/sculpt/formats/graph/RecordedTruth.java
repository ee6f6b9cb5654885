package dev.sculpt.formats.graph;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The true hierarchy as a run recorded it, in the field {@code truth} of a network's line. */
final class RecordedTruth {

    private RecordedTruth() { }

    /** Returns the true hierarchy; nothing where there is none, or the field is not as a run writes it. */
    static Optional<TrueHierarchy> of(Map<String, Object> fields) {
        if (!(fields.get("truth") instanceof Map<?, ?> truth) || !(truth.get("modules") instanceof List<?> modules)
                || !(truth.get("links") instanceof List<?> links)) {
            return Optional.empty();
        }
        try {
            List<TrueModule> read = new ArrayList<>();
            for (Object module : modules) {
                read.add(new TrueModule(units(module, "inputs"), units(module, "outputs")));
            }
            return Optional.of(new TrueHierarchy(read, links.stream()
                    .map(link -> new TrueLink(number(((Map<?, ?>) link).get("from")), number(((Map<?, ?>) link).get("to"))))
                    .toList(), false));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SortedSet<Integer> units(Object module, String name) {
        SortedSet<Integer> units = new TreeSet<>();
        ((List<?>) ((Map<?, ?>) module).get(name)).forEach(unit -> units.add(number(unit)));
        return units;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
