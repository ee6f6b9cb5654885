package dev.sculpt.runner.view;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.measure.HierarchyGraph;
import java.util.List;
import java.util.stream.Collectors;

/** A hierarchy in words, for what cannot be drawn. */
final class HierarchyListing {

    private static final String INDENT = "    ";

    private final HierarchyGraph graph;
    private final UnitNames names;
    private final DrawingNotes notes;
    private final LineWidth width;

    HierarchyListing(HierarchyGraph graph, UnitNames names, DrawingNotes notes, int width) {
        this.graph = graph;
        this.names = names;
        this.notes = notes;
        this.width = new LineWidth(width);
    }

    /** Returns every module with what it holds and who reads it. */
    String modules() {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < graph.depth(); level++) {
            text.append("level ").append(level).append('\n');
            for (int module = 0; module < graph.levels().size(); module++) {
                if (graph.levels().get(module) == level) {
                    append(text, "module " + module + ": " + content(module));
                }
            }
        }
        return text + cycles();
    }

    private String content(int number) {
        String units = ModuleCard.lines(graph.hierarchy().modules().get(number), names, notes.modules().get(number)).stream()
                .map(line -> line.replaceFirst(" +", " "))
                .collect(Collectors.joining(", "));
        String readers = graph.hierarchy().links().stream()
                .filter(link -> link.from() == number)
                .map(link -> link.to() + label(link))
                .collect(Collectors.joining(", "));
        return readers.isEmpty() ? units : units + " → " + readers;
    }

    /** Returns the links that lie within a cycle, nothing where there is none. */
    String cycles() {
        List<Integer> levels = graph.levels();
        String links = graph.hierarchy().links().stream()
                .filter(link -> levels.get(link.from()) >= levels.get(link.to()))
                .map(link -> link.from() + " → " + link.to() + label(link))
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder();
        if (!links.isEmpty()) {
            text.append("in a cycle:\n");
            append(text, links);
        }
        return text.toString();
    }

    private String label(Hierarchy.Link link) {
        String note = notes.links().get(graph.hierarchy().links().indexOf(link));
        return notes.weighted() ? " (" + link.weight() + (note.isEmpty() ? "" : ", " + note) + ")" : "";
    }

    private void append(StringBuilder text, String line) {
        text.append(width.hanging(INDENT + line, INDENT.length())).append('\n');
    }
}
