package dev.sculpt.runner.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of boxes in a drawing, from left to right, with the edges that only pass through between them.
 *
 * @param slots the boxes and passing edges
 */
record DrawingRow(List<Slot> slots) {

    /** Free columns between neighbours. */
    static final int GAP = 3;

    private static final int BOX_MARGIN = 2;

    /**
     * A box, or an edge that passes through.
     *
     * @param module the module of the box, or the one that the passing edge comes from
     * @param passing whether it is an edge
     * @param left the first column
     * @param width columns
     * @param ports column of the end of each incoming edge, by the module it comes from
     */
    record Slot(int module, boolean passing, int left, int width, SortedMap<Integer, Integer> ports) {

        /** Returns the column where edges leave. */
        int stem() {
            return passing ? ports.get(module) : left + width / 2;
        }

        /** Returns the last column. */
        int right() {
            return Math.max(left + width - 1, ports.values().stream().mapToInt(port -> port).max().orElse(0));
        }
    }

    /**
     * What is to be placed.
     *
     * @param sources the modules its incoming edges come from
     */
    record Item(int module, boolean passing, int width, List<Integer> sources) { }

    DrawingRow {
        slots = List.copyOf(slots);
    }

    /**
     * Places boxes and passing edges above a row: each as near as can be above the mean of where its edges come
     * from.
     *
     * @param items what is to be placed; those without sources come last, all else equal in the given order
     * @param stems the column where the edges of each source leave the row below
     * @param portSpacing columns from one end of an edge to the next
     * @param limit columns there are; a row that needs more goes beyond
     */
    static DrawingRow place(List<Item> items, Map<Integer, Integer> stems, int portSpacing, int limit) {
        List<Item> ordered = items.stream()
                .sorted(Comparator.comparingDouble(item -> centre(item, stems, Double.MAX_VALUE)))
                .toList();
        int[] offsets = new int[ordered.size()];
        double[] ideals = new double[ordered.size()];
        int width = -GAP;
        for (int i = 0; i < ordered.size(); i++) {
            Item item = ordered.get(i);
            offsets[i] = width + GAP;
            int half = item.width() / 2; // of whole columns
            ideals[i] = centre(item, stems, offsets[i] + half) - half - offsets[i];
            width = offsets[i] + item.width();
        }
        double[] shifts = isotonic(ideals);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++) {
            int shift = (int) Math.max(0, Math.min(Math.round(shifts[i]), limit - width));
            slots.add(slot(ordered.get(i), offsets[i] + shift, stems, portSpacing));
        }
        return new DrawingRow(slots);
    }

    private static double centre(Item item, Map<Integer, Integer> stems, double none) {
        return item.sources().stream().mapToInt(stems::get).average().orElse(none);
    }

    /**
     * Returns the ascending numbers nearest to the given ones in the sum of squares, by pooling adjacent
     * violators: boxes that would overlap are pushed apart evenly.
     */
    static double[] isotonic(double[] values) {
        double[] means = new double[values.length];
        int[] sizes = new int[values.length];
        int pools = 0;
        for (double value : values) {
            means[pools] = value;
            sizes[pools] = 1;
            pools++;
            while (pools > 1 && means[pools - 2] > means[pools - 1]) {
                int size = sizes[pools - 2] + sizes[pools - 1];
                means[pools - 2] =
                        (means[pools - 2] * sizes[pools - 2] + means[pools - 1] * sizes[pools - 1]) / size;
                sizes[pools - 2] = size;
                pools--;
            }
        }
        double[] result = new double[values.length];
        int next = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < sizes[pool]; i++) {
                result[next++] = means[pool];
            }
        }
        return result;
    }

    // An end never lies above the stem of another source, so that the vertical parts of two edges never meet;
    // straight above its own stem is best.
    private static Slot slot(Item item, int left, Map<Integer, Integer> stems, int portSpacing) {
        int margin = item.passing() ? 0 : BOX_MARGIN;
        List<Integer> sources = item.sources().stream().sorted(Comparator.comparing(stems::get)).toList();
        SortedMap<Integer, Integer> ports = new TreeMap<>();
        int first = left + margin;
        for (int i = 0; i < sources.size(); i++) {
            int source = sources.get(i);
            int last = left + item.width() - 1 - margin - portSpacing * (sources.size() - 1 - i);
            int column = Math.max(first, Math.min(stems.get(source), last));
            while (column != stems.get(source) && stems.containsValue(column)) {
                column++;
            }
            ports.put(source, column);
            first = column + portSpacing;
        }
        return new Slot(item.module(), item.passing(), left, item.width(), ports);
    }

    /** Returns whether nothing overlaps or goes beyond the limit, and all edges end on their boxes. */
    boolean fits(int limit) {
        int free = 0;
        for (Slot slot : slots) {
            boolean portsInside = slot.passing() || slot.right() < slot.left() + slot.width();
            if (slot.left() < free || !portsInside) {
                return false;
            }
            free = slot.right() + 2;
        }
        return free - 1 <= limit;
    }

    /** Returns where the edges of each module leave this row. */
    Map<Integer, Integer> stems() {
        Map<Integer, Integer> stems = new TreeMap<>();
        slots.forEach(slot -> stems.put(slot.module(), slot.stem()));
        return stems;
    }
}
