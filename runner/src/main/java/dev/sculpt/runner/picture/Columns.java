package dev.sculpt.runner.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where boxes of modules stand from left to right, so that no two that share a row overlap: in a given order, each as near
 * as can be to the mean of those that it is linked with.
 */
final class Columns {

    private static final int SWEEPS = 24;

    /**
     * A box over some rows.
     *
     * @param first its lowest row
     * @param last its highest
     * @param width in pixels
     * @param wanted where its middle should be, which gives the order
     */
    record Column(int first, int last, double width, double wanted) {

        boolean meets(Column other) {
            return first <= other.last && other.first <= last;
        }
    }

    /** A link between two columns, by their positions, that draws them together. */
    record Pull(int one, int other, double strength) { }

    private final List<Column> columns;
    private final List<Pull> pulls;
    private final double gap;
    private final double[] left;
    private final List<Integer> order;

    private Columns(List<Column> columns, List<Pull> pulls, double gap) {
        this.columns = columns;
        this.pulls = pulls;
        this.gap = gap;
        this.left = new double[columns.size()];
        this.order = new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
        order.sort(Comparator.comparingDouble(column -> columns.get(column).wanted()));
    }

    /**
     * Returns the left end of each column, the least of them 0. Cost: O(columns²).
     *
     * @param gap free space between two that share a row
     */
    static double[] place(List<Column> columns, List<Pull> pulls, double gap) {
        Columns placed = new Columns(columns, pulls, gap);
        placed.pack();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int position = 0; position < columns.size(); position++) {
                placed.move(sweep % 2 == 0 ? columns.size() - 1 - position : position);
            }
        }
        double least = IntStream.range(0, columns.size()).mapToDouble(column -> placed.left[column]).min().orElse(0);
        return IntStream.range(0, columns.size()).mapToDouble(column -> placed.left[column] - least).toArray();
    }

    private void pack() {
        for (int position = 0; position < order.size(); position++) {
            left[order.get(position)] = Math.max(0, leftmost(position));
        }
    }

    private double leftmost(int position) {
        int column = order.get(position);
        return order.subList(0, position).stream().filter(other -> columns.get(column).meets(columns.get(other)))
                .mapToDouble(other -> left[other] + columns.get(other).width() + gap).max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private double rightmost(int position) {
        int column = order.get(position);
        return order.subList(position + 1, order.size()).stream()
                .filter(other -> columns.get(column).meets(columns.get(other)))
                .mapToDouble(other -> left[other] - gap - columns.get(column).width()).min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private void move(int position) {
        int column = order.get(position);
        double sum = 0;
        double strength = 0;
        for (Pull pull : pulls) {
            if (pull.one() == column || pull.other() == column) {
                int other = pull.one() == column ? pull.other() : pull.one();
                sum += pull.strength() * (left[other] + columns.get(other).width() / 2);
                strength += pull.strength();
            }
        }
        if (strength > 0) {
            double wanted = sum / strength - columns.get(column).width() / 2;
            left[column] = Math.max(leftmost(position), Math.min(wanted, rightmost(position)));
        }
    }
}
