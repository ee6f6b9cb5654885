package dev.sculpt.runner.view;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.measure.FirstModules;
import java.util.List;

/**
 * What is written into the boxes and beside the links of a drawing.
 *
 * @param modules a line for each module, empty for none
 * @param links a short text for each link, in the hierarchy's order, empty for none
 * @param weighted whether links have their weights beside them
 */
record DrawingNotes(List<String> modules, List<String> links, boolean weighted) {

    DrawingNotes {
        modules = List.copyOf(modules);
        links = List.copyOf(links);
    }

    /** Returns no notes but weights. */
    static DrawingNotes none(Hierarchy hierarchy) {
        return empty(hierarchy, true);
    }

    /** Returns no notes at all, as for a true hierarchy, whose links have no weights. */
    static DrawingNotes unweighted(Hierarchy hierarchy) {
        return empty(hierarchy, false);
    }

    /** Returns those of the notes that are of the first modules of their hierarchy, and of the links among them. */
    DrawingNotes of(FirstModules first) {
        return new DrawingNotes(modules.subList(0, first.hierarchy().modules().size()),
                first.links().stream().map(links::get).toList(), weighted);
    }

    private static DrawingNotes empty(Hierarchy hierarchy, boolean weighted) {
        return new DrawingNotes(hierarchy.modules().stream().map(module -> "").toList(),
                hierarchy.links().stream().map(link -> "").toList(), weighted);
    }
}
