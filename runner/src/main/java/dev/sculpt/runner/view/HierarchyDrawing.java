package dev.sculpt.runner.view;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.engine.UnitsAside;
import dev.sculpt.runner.measure.FirstModules;
import dev.sculpt.runner.measure.HierarchyGraph;
import dev.sculpt.runner.measure.UnweightedHierarchy;
import dev.sculpt.runner.statistics.Counted;
import dev.sculpt.runner.problem.DisplayWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A drawing of a hierarchy in box characters, at most {@value #WIDTH} columns wide, fewer where there is less room:
 * inputs below, one row of boxes per level (several where a level is too wide), each edge ended by its weight and an
 * arrow. One line that leaves a box and forks stands for all edges from it. Links within a cycle are listed below the
 * drawing, and so is what a weight of 0 means, and how many edges run past modules. A hierarchy too wide to be drawn is
 * listed module by module instead. Of more than {@value #MOST_MODULES} modules the first are drawn with the links among
 * them, and the rest are counted.
 *
 * <p>The same hierarchy gives the same text; the hierarchy without modules gives the empty one.
 */
public final class HierarchyDrawing {

    /** The most columns a drawing has. */
    public static final int WIDTH = 100;

    /** The most modules that are drawn; the rest are only counted. */
    static final int MOST_MODULES = 120;

    private static final int PORT_MARGINS = 6;
    private static final int NAMES_MARGIN = 30;

    private final int width;
    private final Hierarchy hierarchy;
    private final DrawingNotes notes;
    private final List<Hierarchy.Link> upward;
    private final List<ModuleCard> cards;
    private final int portSpacing;
    private final List<List<Integer>> plan;

    private HierarchyDrawing(HierarchyGraph graph, UnitNames names, DrawingNotes notes, int width) {
        this.width = width;
        this.hierarchy = graph.hierarchy();
        this.notes = notes;
        this.upward = hierarchy.links().stream()
                .filter(link -> graph.levels().get(link.from()) < graph.levels().get(link.to()))
                .toList();
        int label = upward.stream()
                .mapToInt(link -> Math.max(String.valueOf(link.weight()).length(), DisplayWidth.of(note(link))))
                .max().orElse(0);
        this.portSpacing = label + 2;
        this.cards = IntStream.range(0, hierarchy.modules().size())
                .mapToObj(module -> ModuleCard.of(
                        module, hierarchy.modules().get(module), names,
                        PORT_MARGINS + portSpacing * fanIn(module), notes.modules().get(module)))
                .toList();
        this.plan = RowPlan.of(graph.levels(), cards, upward, width);
    }

    /**
     * Draws a hierarchy.
     *
     * @param names of as many inputs and outputs as its network has
     * @param room columns there are
     * @return lines, each ended by a line feed
     */
    public static String of(Hierarchy hierarchy, UnitNames names, int room) {
        return of(hierarchy, names, DrawingNotes.none(hierarchy), room);
    }

    /**
     * Draws a true hierarchy, whose edges have no weights. A module that holds neither inputs nor outputs says so.
     *
     * @param names of as many inputs and outputs as its task has
     * @param room columns there are
     * @return lines, each ended by a line feed
     */
    public static String of(TrueHierarchy truth, UnitNames names, int room) {
        Hierarchy hierarchy = UnweightedHierarchy.of(truth);
        return of(hierarchy, names, DrawingNotes.unweighted(hierarchy), room);
    }

    /**
     * Draws a hierarchy with notes: the last line of a module's box, and below the weight of a link.
     *
     * @param notes those of links are of at most 5 characters
     * @param room columns there are
     */
    static String of(Hierarchy hierarchy, UnitNames names, DrawingNotes notes, int room) {
        int width = Math.min(WIDTH, room);
        FirstModules first = FirstModules.of(hierarchy, MOST_MODULES);
        if (first.moreModules() > 0) {
            return of(first.hierarchy(), names, notes.of(first), room)
                    + "and " + Counted.of(first.moreModules(), "more module")
                    + (first.moreLinks() == 0 ? "" : ", with " + Counted.of(first.moreLinks(), "link")) + "\n";
        }
        HierarchyGraph graph = HierarchyGraph.of(hierarchy);
        HierarchyListing listing = new HierarchyListing(graph, names, notes, width);
        HierarchyDrawing drawing = new HierarchyDrawing(graph, names, notes, width);
        return drawing.rows().map(rows -> drawing.draw(rows) + listing.cycles()).orElseGet(listing::modules)
                + (notes.weighted() ? beside(hierarchy) + aside(hierarchy, names, width) : "");
    }

    private static String aside(Hierarchy hierarchy, UnitNames names, int width) {
        return UnitsAside.lines(hierarchy, names, Math.max(1, width - NAMES_MARGIN)).stream()
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    // What the network does otherwise than the links say, where these are those of the function.
    private static String beside(Hierarchy hierarchy) {
        int edges = hierarchy.bypassing();
        return (hierarchy.links().stream().allMatch(Hierarchy.Link::hasEdges) ? ""
                : "0: a link of the function along which no edge of the network runs\n")
                + (edges == 0 ? "" : edges == 1 ? "1 edge runs past modules that lie on its way\n"
                : edges + " edges run past modules that lie on their way\n");
    }

    private int fanIn(int module) {
        return (int) upward.stream().filter(link -> link.to() == module).count();
    }

    private Optional<List<DrawingRow>> rows() {
        List<DrawingRow> rows = new ArrayList<>();
        Map<Integer, Integer> stems = Map.of();
        for (int index = 0; index < plan.size(); index++) {
            DrawingRow row = DrawingRow.place(items(index), stems, portSpacing, width);
            if (!row.fits(width)) {
                return Optional.empty();
            }
            rows.add(row);
            stems = row.stems();
        }
        return Optional.of(rows);
    }

    private List<DrawingRow.Item> items(int index) {
        List<DrawingRow.Item> items = new ArrayList<>();
        for (int module : plan.get(index)) {
            List<Integer> sources = upward.stream()
                    .filter(link -> link.to() == module)
                    .map(Hierarchy.Link::from)
                    .toList();
            items.add(new DrawingRow.Item(module, false, cards.get(module).width(), sources));
        }
        plan.subList(0, index).stream()
                .flatMap(List::stream)
                .filter(module -> leadsOn(module, index))
                .forEach(module -> items.add(new DrawingRow.Item(module, true, 1, List.of(module))));
        return items;
    }

    private boolean leadsOn(int module, int row) {
        return upward.stream()
                .anyMatch(link -> link.from() == module && plan.subList(row + 1, plan.size()).stream()
                        .anyMatch(modules -> modules.contains(link.to())));
    }

    private String draw(List<DrawingRow> rows) {
        TextCanvas canvas = new TextCanvas();
        int bottom = 0;
        for (int index = 0; index < rows.size(); index++) {
            if (index > 0) {
                bottom = drawEdges(canvas, bottom, rows.get(index - 1), rows.get(index));
            }
            bottom = drawBoxes(canvas, bottom, rows.get(index), index);
        }
        return canvas.toString();
    }

    private int drawBoxes(TextCanvas canvas, int bottom, DrawingRow row, int index) {
        int top = bottom + row.slots().stream()
                .filter(slot -> !slot.passing())
                .mapToInt(slot -> cards.get(slot.module()).height())
                .max().orElse(0);
        for (DrawingRow.Slot slot : row.slots()) {
            int next = bottom;
            if (!slot.passing()) {
                ModuleCard card = cards.get(slot.module());
                card.draw(canvas, bottom, slot.left());
                next += card.height();
                if (!leadsOn(slot.module(), index)) {
                    continue;
                }
                canvas.text(next - 1, slot.stem(), "┴");
            }
            for (; next < top; next++) {
                canvas.line(next, slot.stem(), BoxLine.VERTICAL);
            }
        }
        return top;
    }

    private int drawEdges(TextCanvas canvas, int bottom, DrawingRow below, DrawingRow above) {
        List<EdgeFork> forks = below.slots().stream()
                .map(slot -> EdgeFork.of(slot, above))
                .filter(fork -> !fork.ends().isEmpty())
                .sorted(Comparator.comparingInt(EdgeFork::left))
                .toList();
        int tracks = EdgeFork.draw(forks, canvas, bottom);
        boolean noted = above.slots().stream().anyMatch(slot -> !slot.passing()
                && slot.ports().keySet().stream().anyMatch(source -> !note(link(source, slot.module())).isEmpty()));
        int weights = tracks + (noted ? 1 : 0);
        int arrows = weights + 1;
        for (DrawingRow.Slot slot : above.slots()) {
            if (slot.passing()) {
                for (int row = tracks; row <= arrows; row++) {
                    canvas.line(row, slot.stem(), BoxLine.VERTICAL);
                }
            } else {
                slot.ports().forEach((source, column) -> {
                    Hierarchy.Link link = link(source, slot.module());
                    if (!note(link).isEmpty()) {
                        centred(canvas, tracks, column, note(link));
                    } else if (noted) {
                        canvas.line(tracks, column, BoxLine.VERTICAL);
                    }
                    if (notes.weighted()) {
                        centred(canvas, weights, column, String.valueOf(link.weight()));
                    } else {
                        canvas.line(weights, column, BoxLine.VERTICAL);
                    }
                    canvas.text(arrows, column, "▲");
                });
            }
        }
        return forks.isEmpty() ? bottom : arrows + 1;
    }

    private static void centred(TextCanvas canvas, int row, int column, String text) {
        canvas.text(row, column - (DisplayWidth.of(text) - 1) / 2, text);
    }

    private Hierarchy.Link link(int from, int to) {
        return upward.stream().filter(link -> link.from() == from && link.to() == to).findFirst().orElseThrow();
    }

    private String note(Hierarchy.Link link) {
        return notes.links().get(hierarchy.links().indexOf(link));
    }
}
