package dev.sculpt.runner.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where boxes stand, and how the arcs between them run: the layered layout of Eclipse ELK (Schulze, Spönemann and von
 * Hanxleden, 2014), from below upwards, with few crossings. A box stands above all that lead to it. The same boxes and arcs
 * are laid out alike.
 *
 * @param boxes the left upper corner of each box
 * @param paths the corners of each arc, its ends included
 * @param width of all
 * @param height of all
 */
record LayeredLayout(List<Point> boxes, List<List<Point>> paths, double width, double height) {

    /** A place, from the left upper corner of the whole. */
    record Point(double x, double y) { }

    /** The size of a box. */
    record Size(double width, double height) { }

    /** An arc from one box, by its position, up to another. */
    record Arc(int from, int to) { }

    private static final int SEED = 1;

    /**
     * The most rows that all arcs together cross for the best placement, whose time and stack grow with them. Beyond, nobody
     * can follow a single arc anyway.
     */
    private static final int MOST_CROSSINGS = 2000;

    static {
        LayoutMetaDataService.getInstance(); // tells ELK how values of its own options are copied
    }

    LayeredLayout {
        boxes = List.copyOf(boxes);
        paths = paths.stream().map(List::copyOf).toList();
    }

    /**
     * Lays out a graph. Cost: far less than a second for 120 boxes.
     *
     * @param across free space beside each box
     * @param between free space above each row
     */
    static LayeredLayout of(List<Size> sizes, List<Arc> arcs, double across, double between) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.UP);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
        boolean tangled = crossings(sizes.size(), arcs) > MOST_CROSSINGS;
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY,
                tangled ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
        if (tangled) {
            graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
            graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        }
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, across);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, between);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, between / 2.5);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
        List<ElkNode> nodes = sizes.stream().map(size -> {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(size.width(), size.height());
            return node;
        }).toList();
        List<ElkEdge> edges = new LinkedHashSet<>(arcs).stream()
                .map(arc -> ElkGraphUtil.createSimpleEdge(nodes.get(arc.from()), nodes.get(arc.to()))).toList();
        if (!nodes.isEmpty()) {
            new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        }
        return new LayeredLayout(
                nodes.stream().map(node -> new Point(node.getX(), node.getY())).toList(),
                edges.stream().map(LayeredLayout::path).toList(), graph.getWidth(), graph.getHeight());
    }

    /** Returns how many rows arcs pass through between their ends, each box as low as those below it let it stand. */
    private static int crossings(int boxes, List<Arc> arcs) {
        int[] rows = new int[boxes];
        boolean settled = false;
        for (int round = 0; round < boxes && !settled; round++) { // of arcs in a cycle it would never settle
            settled = true;
            for (Arc arc : arcs) {
                if (rows[arc.to()] <= rows[arc.from()] && arc.from() != arc.to()) {
                    rows[arc.to()] = rows[arc.from()] + 1;
                    settled = false;
                }
            }
        }
        return arcs.stream().mapToInt(arc -> Math.max(0, Math.abs(rows[arc.to()] - rows[arc.from()]) - 1)).sum();
    }

    private static List<Point> path(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> path = new ArrayList<>();
        path.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> path.add(new Point(bend.getX(), bend.getY())));
        path.add(new Point(section.getEndX(), section.getEndY()));
        return path;
    }
}
