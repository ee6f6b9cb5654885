package dev.sculpt.runner.view;

import dev.sculpt.api.module.Hierarchy;
import java.util.List;

/**
 * What is written into the boxes and beside the links of a drawing.
 *
 * @param modules a line for each module, empty for none
 * @param links a short text for each link, in the hierarchy's order, empty for none
 */
record DrawingNotes(List<String> modules, List<String> links) {

    DrawingNotes {
        modules = List.copyOf(modules);
        links = List.copyOf(links);
    }

    /** Returns no note at all. */
    static DrawingNotes none(Hierarchy hierarchy) {
        return new DrawingNotes(hierarchy.modules().stream().map(module -> "").toList(),
                hierarchy.links().stream().map(link -> "").toList());
    }
}
