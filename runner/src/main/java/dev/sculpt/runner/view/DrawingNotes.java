package dev.sculpt.runner.view;

import dev.sculpt.api.module.Hierarchy;
import java.util.List;
import java.util.stream.IntStream;

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

    /** Returns the notes of the first modules of a hierarchy, and of the links among them. */
    DrawingNotes first(Hierarchy hierarchy, int count) {
        return new DrawingNotes(modules.subList(0, count), IntStream.range(0, links.size())
                .filter(link -> hierarchy.links().get(link).from() < count && hierarchy.links().get(link).to() < count)
                .mapToObj(links::get).toList(), weighted);
    }

    private static DrawingNotes empty(Hierarchy hierarchy, boolean weighted) {
        return new DrawingNotes(hierarchy.modules().stream().map(module -> "").toList(),
                hierarchy.links().stream().map(link -> "").toList(), weighted);
    }
}
