package dev.sculpt.runner.view;

import dev.sculpt.api.module.Hierarchy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which modules stand in which row of a drawing. A level is one row, or several where its boxes and the edges that
 * pass between them would be too wide.
 */
final class RowPlan {

    private final List<ModuleCard> cards;
    private final List<Hierarchy.Link> links;
    private final List<List<Integer>> rows = new ArrayList<>();
    private final Set<Integer> placed = new HashSet<>();

    private RowPlan(List<ModuleCard> cards, List<Hierarchy.Link> links) {
        this.cards = cards;
        this.links = links;
    }

    /**
     * Fills rows level by level, each with as many modules as fit, in ascending order.
     *
     * @param levels of each module
     * @param cards the box of each module
     * @param links those that lead to a higher level
     * @param limit columns there are; a single box may be wider
     */
    static List<List<Integer>> of(
            List<Integer> levels, List<ModuleCard> cards, List<Hierarchy.Link> links, int limit) {
        RowPlan plan = new RowPlan(cards, links);
        for (int level = 0; plan.placed.size() < levels.size(); level++) {
            List<Integer> row = new ArrayList<>();
            for (int module = 0; module < levels.size(); module++) {
                if (levels.get(module) == level) {
                    if (!row.isEmpty() && plan.width(row, module) > limit) {
                        plan.add(row);
                        row = new ArrayList<>();
                    }
                    row.add(module);
                }
            }
            plan.add(row);
        }
        return plan.rows;
    }

    private void add(List<Integer> row) {
        rows.add(List.copyOf(row));
        placed.addAll(row);
    }

    private int width(List<Integer> row, int another) {
        List<Integer> boxes = new ArrayList<>(row);
        boxes.add(another);
        Set<Integer> reached = new HashSet<>(placed);
        reached.addAll(boxes);
        int width = boxes.stream().mapToInt(module -> cards.get(module).width() + DrawingRow.GAP).sum();
        long passing = links.stream()
                .filter(link -> placed.contains(link.from()) && !reached.contains(link.to()))
                .mapToInt(Hierarchy.Link::from)
                .distinct()
                .count();
        return Math.toIntExact(width + passing * (1 + DrawingRow.GAP) - DrawingRow.GAP);
    }
}
