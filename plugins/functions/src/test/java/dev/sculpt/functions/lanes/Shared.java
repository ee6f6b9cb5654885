package dev.sculpt.functions.lanes;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two functions that share a gate: p = x0 and x1, y0 = p or x2, y1 = p and x3. Written with p they are 3 (2^2 + 2 log2 5) =
 * 25.9 bits, without 2 (2^3 + 3 log2 4) = 28. Nodes: inputs 0 to 3, p is 4, y0 and y1 are 5 and 6.
 */
final class Shared {

    static final String Y0 = Columns.column(4, row -> (row & 3) == 3 || (row & 4) != 0);
    static final String Y1 = Columns.column(4, row -> (row & 3) == 3 && (row & 8) != 0);

    private Shared() { }

    static Samples rows() {
        return Columns.rows(4, Y0, Y1);
    }

    static LaneGraph graph() {
        return LaneGraph.shortest(BooleanTable.of(rows()).orElseThrow());
    }

    /** A network with all edges, all of one weight, and biases 1. */
    static Network dense(float weight, Integer... widths) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index + 1 < widths.length; index++) {
            float[] weights = new float[widths[index] * widths[index + 1]];
            boolean[] mask = new boolean[weights.length];
            float[] biases = new float[widths[index + 1]];
            Arrays.fill(weights, weight);
            Arrays.fill(mask, true);
            Arrays.fill(biases, 1);
            layers.add(new Layer(widths[index], widths[index + 1], weights, mask, biases));
        }
        return new Network(layers);
    }

    /** The living edges of a layer, by the unit above, as {@code "0-1 2-1"} from unit 0 and 2 to 1. */
    static String edges(Layer layer) {
        List<String> edges = new ArrayList<>();
        for (EdgeCursor edge = layer.cursor(); edge.next(); ) {
            edges.add(edge.from() + "-" + edge.to());
        }
        return String.join(" ", edges);
    }
}
