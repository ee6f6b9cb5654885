package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetriedNetworkTest {

    /** Two inputs, hidden units and one output, all of whose weights are the same. */
    private static Network network(int hidden, float weight) {
        return new Network(List.of(layer(2, hidden, weight), layer(hidden, 1, weight)));
    }

    private static Layer layer(int inputs, int outputs, float weight) {
        float[] weights = new float[inputs * outputs];
        boolean[] mask = new boolean[weights.length];
        for (int edge = 0; edge < weights.length; edge++) {
            weights[edge] = weight;
            mask[edge] = true;
        }
        return new Layer(inputs, outputs, weights, mask, new float[outputs]);
    }

    private static Network network(int hidden, float weight, String activation, UnitFunction outputs) {
        return network(hidden, weight).withFunctions(new UnitFunctions(UnitFunction.named(activation), outputs));
    }

    private static String difference(Network own, Network retried) {
        return new RetriedNetwork(own, retried).difference().orElseThrow();
    }

    @Test
    void weightsMayDiffer() {
        assertEquals(Optional.empty(), new RetriedNetwork(network(3, 1, "relu", StandardFunction.SIGMOID),
                network(3, 2, "relu", StandardFunction.SIGMOID)).difference());
        assertEquals(Optional.empty(), new RetriedNetwork(network(3, 1), network(3, 2)).difference());
    }

    @Test
    void widthsAndFunctionsMayNot() {
        assertEquals("widths [2, 4, 1], not [2, 3, 1]", difference(network(3, 1), network(4, 1)));
        assertEquals("hidden units that compute my-own, not relu; outputs that compute softmax, not sigmoid", difference(
                network(3, 1, "relu", StandardFunction.SIGMOID), network(3, 1, "my-own", StandardFunction.SOFTMAX)));
    }

    @Test
    void aFunctionThatIsNotKnownIsAnother() {
        Network known = network(3, 1, "relu", StandardFunction.SIGMOID);

        assertEquals("hidden units that compute relu, not what is not known; "
                + "outputs that compute sigmoid, not what is not known", difference(network(3, 1), known));
    }
}
