package dev.sculpt.networklines;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SparseLayersTest {

    private record Line(
            int[] layers,
            @JsonUnwrapped NamesPart names,
            @JsonUnwrapped FunctionsPart functions,
            @JsonUnwrapped SparseLayers network) { }

    private static final UnitFunctions FUNCTIONS =
            new UnitFunctions(StandardFunction.RELU, UnitFunction.named("swish"));

    // Two inputs, two outputs; the edge from input 1 to output 0 is dead.
    private static final Network CROSSED = new Network(List.of(new Layer(2, 2, new float[] {0.1f, 9, -2, Float.MIN_VALUE},
            new boolean[] {true, false, true, true}, new float[] {0, 0.25f})),
            Optional.of(FUNCTIONS));

    @Test
    void edgesAreWrittenByFromThenTo() throws InvalidLineException {
        String line = JsonLine.write(new Line(new int[] {2, 2}, new NamesPart(List.of("a", "b"), List.of("y0", "y1")),
                FunctionsPart.of(CROSSED), SparseLayers.of(CROSSED)));

        assertEquals("""
                {"layers":[2,2],"input_names":["a","b"],"output_names":["y0","y1"],"activation":"relu","output":"swish",\
                "edges":[[[0,0],[0,1],[1,1]]],"weights":[[0.1,-2.0,1.4E-45]],"biases":[[0.0,0.25]]}""", line);
        Network network = JsonLine.part(line, SparseLayers.class).network();
        Layer read = network.layer(0);
        assertArrayEquals(CROSSED.layer(0).weights(), read.weights());
        assertArrayEquals(CROSSED.layer(0).mask(), read.mask());
        assertArrayEquals(CROSSED.layer(0).biases(), read.biases());
        assertEquals(List.of("a", "b"), JsonLine.part(line, NamesPart.class).inputs());
        assertEquals(Optional.empty(), network.functions());
        assertEquals(Optional.of(FUNCTIONS), JsonLine.part(line, FunctionsPart.class).addTo(network).functions());
    }
}
