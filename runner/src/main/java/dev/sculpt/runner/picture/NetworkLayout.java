package dev.sculpt.runner.picture;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.picture.Columns.Column;
import dev.sculpt.runner.picture.Columns.Pull;
import dev.sculpt.runner.picture.LayeredLayout.Arc;
import dev.sculpt.runner.picture.LayeredLayout.Point;
import dev.sculpt.runner.picture.LayeredLayout.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the cells of a network stand: a row for each unit layer, the inputs lowest, and every module within a column of its
 * own, as long as two share a row. ELK gives the order of columns with few crossings; within a cell, hidden units stand in
 * the order of the means of their neighbours.
 */
final class NetworkLayout {

    /** Free space within a box beside its units. */
    static final double PADDING = 12;

    private static final double BETWEEN_BOXES = 22;
    private static final double BETWEEN_ROWS = 62;
    private static final int ORDERINGS = 4;

    private final Network network;
    private final List<Cell> cells;
    private final int[][] cellOf; // [layer][unit], -1 where it is not drawn
    private final Map<Integer, ModuleTitle> titles = new HashMap<>(); // by module
    private final Map<Integer, Integer> columnOf = new HashMap<>(); // by the position of the cell
    private final double[] middles; // of cells, across
    private final double[] rows; // the middle of each row, downwards
    private final List<List<Integer>> orders = new ArrayList<>(); // of the units of each cell
    private double width;
    private double height;

    /**
     * Lays out cells.
     *
     * @param titles what stands in the box of each module, by its number
     */
    NetworkLayout(Network network, List<Cell> cells, List<String> titles) {
        this.network = network;
        this.cells = List.copyOf(cells);
        this.cellOf = new int[network.depth() + 1][];
        this.middles = new double[cells.size()];
        this.rows = new double[network.depth() + 1];
        for (int layer = 0; layer <= network.depth(); layer++) {
            cellOf[layer] = new int[network.width(layer)];
            Arrays.fill(cellOf[layer], UnitLabels.DROPPED);
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int unit : cells.get(cell).units()) {
                cellOf[cells.get(cell).layer()][unit] = cell;
            }
            orders.add(new ArrayList<>(cells.get(cell).units()));
        }
        for (int module = 0; module < titles.size(); module++) {
            int asked = module;
            IntSummaryStatistics layers = cells.stream().filter(cell -> cell.module() == asked).mapToInt(Cell::layer)
                    .summaryStatistics();
            if (layers.getCount() > 0) {
                this.titles.put(module,
                        ModuleTitle.of(titles.get(module), layers.getMin(), layers.getMax(), network.depth()));
            }
        }
        Map<Arc, Integer> arcs = arcs();
        placeAcross(arcs);
        placeRows();
        for (int pass = 0; pass < ORDERINGS; pass++) {
            orderUnits();
        }
    }

    // The number of edges between cells.
    private Map<Arc, Integer> arcs() {
        Map<Arc, Integer> arcs = new TreeMap<>(Comparator.comparingInt(Arc::from).thenComparingInt(Arc::to));
        for (int layer = 0; layer < network.depth(); layer++) {
            for (EdgeCursor edge = network.layer(layer).cursor(); edge.next(); ) {
                int from = cellOf[layer][edge.from()];
                int to = cellOf[layer + 1][edge.to()];
                if (from >= 0 && to >= 0) {
                    arcs.merge(new Arc(from, to), 1, Integer::sum);
                }
            }
        }
        return arcs;
    }

    private void placeAcross(Map<Arc, Integer> arcs) {
        LayeredLayout layout = LayeredLayout.of(
                cells.stream().map(cell -> new Size(cell.width(), cell.height())).toList(),
                List.copyOf(arcs.keySet()), BETWEEN_BOXES, BETWEEN_ROWS);
        Map<Integer, List<Integer>> modules = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            int module = cells.get(cell).module();
            modules.computeIfAbsent(module == Cell.LOOSE ? -1 - cell : module, key -> new ArrayList<>()).add(cell);
        }
        List<List<Integer>> members = List.copyOf(modules.values());
        List<Column> columns = new ArrayList<>();
        for (List<Integer> group : members) {
            group.forEach(cell -> columnOf.put(cell, columns.size()));
            columns.add(new Column(
                    group.stream().mapToInt(cell -> cells.get(cell).layer()).min().orElseThrow(),
                    group.stream().mapToInt(cell -> cells.get(cell).layer()).max().orElseThrow(),
                    columnWidth(group),
                    group.stream().mapToDouble(cell -> layout.boxes().get(cell).x() + cells.get(cell).width() / 2)
                            .average().orElseThrow()));
        }
        List<Pull> pulls = new ArrayList<>();
        arcs.forEach((arc, edges) -> {
            int from = columnOf.get(arc.from());
            int to = columnOf.get(arc.to());
            if (from != to) {
                pulls.add(new Pull(from, to, Math.sqrt(edges)));
            }
        });
        double[] left = Columns.place(columns, pulls, BETWEEN_BOXES);
        for (int cell = 0; cell < cells.size(); cell++) {
            int column = columnOf.get(cell);
            double beside = beside(cells.get(cell).module());
            middles[cell] = left[column] + beside + (columns.get(column).width() - beside) / 2;
            width = Math.max(width, left[column] + columns.get(column).width());
        }
    }

    private double columnWidth(List<Integer> group) {
        double units = group.stream().mapToDouble(cell -> cells.get(cell).width()).max().orElseThrow() + 2 * PADDING;
        int module = cells.get(group.get(0)).module();
        double least = titles.containsKey(module) ? titles.get(module).leastBox() : 0;
        return Math.max(units + beside(module), least);
    }

    private double beside(int module) {
        return titles.containsKey(module) ? titles.get(module).beside() : 0;
    }

    private void placeRows() {
        double top = LabelRoom.ABOVE + ModuleTitle.ABOVE + PADDING;
        for (int layer = network.depth(); layer >= 0; layer--) {
            int row = layer;
            double tall = cells.stream().filter(cell -> cell.layer() == row).mapToDouble(Cell::height).max()
                    .orElse(2 * CellPlan.RADIUS);
            rows[layer] = top + tall / 2;
            top += tall + BETWEEN_ROWS;
        }
        boolean below = titles.values().stream().anyMatch(title -> title.place() == ModuleTitle.Place.BELOW);
        height = top - BETWEEN_ROWS + LabelRoom.BELOW + PADDING + (below ? ModuleTitle.LINE : 0);
    }

    // Names are read from left to right, so only hidden units move.
    private void orderUnits() {
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            if (cell.layer() > 0 && cell.layer() < network.depth() && cell.form() == Cell.Form.APART) {
                Map<Integer, Double> means = new HashMap<>();
                cell.units().forEach(unit -> means.put(unit, neighbours(cell.layer(), unit)));
                orders.get(index).sort(Comparator.comparing(means::get));
            }
        }
    }

    private double neighbours(int layer, int unit) {
        double sum = 0;
        int count = 0;
        for (EdgeCursor edge = network.layer(layer - 1).edgesInto(unit); edge.next(); ) {
            if (isDrawn(layer - 1, edge.from())) {
                sum += place(layer - 1, edge.from()).x();
                count++;
            }
        }
        for (EdgeCursor edge = network.layer(layer).edgesOutOf(unit); edge.next(); ) {
            if (isDrawn(layer + 1, edge.to())) {
                sum += place(layer + 1, edge.to()).x();
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    List<Cell> cells() {
        return cells;
    }

    /** Returns the title of a module of which some unit takes part. */
    ModuleTitle title(int module) {
        return titles.get(module);
    }

    /** Returns the middle of a cell. */
    Point middle(int cell) {
        return new Point(middles[cell], rows[cells.get(cell).layer()]);
    }

    /** Returns whether a unit takes part. */
    boolean isDrawn(int layer, int unit) {
        return cellOf[layer][unit] >= 0;
    }

    /** Returns the cell of a unit that is drawn. */
    int cell(int layer, int unit) {
        return cellOf[layer][unit];
    }

    /** Returns the place of a unit that is drawn: in a cell that is packed, that of the cell. */
    Point place(int layer, int unit) {
        int index = cellOf[layer][unit];
        Cell cell = cells.get(index);
        if (cell.form() != Cell.Form.APART) {
            return middle(index);
        }
        int count = cell.units().size();
        double pitch = cell.width() / count;
        return new Point(middles[index] + (orders.get(index).indexOf(unit) - (count - 1) / 2.0) * pitch, rows[layer]);
    }

    /** Returns the middle of a row. */
    double row(int layer) {
        return rows[layer];
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
