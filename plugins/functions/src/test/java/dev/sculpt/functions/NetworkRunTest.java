package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hidden units x0 - x1 and x0 + x1 - 1; outputs 2 h0 and h0 + h1, the edge from h1 to the first being dead. */
class NetworkRunTest {

    private static final Network NETWORK = new Network(List.of(
            new Layer(2, 2, new float[] {1, -1, 1, 1}, new boolean[] {true, true, true, true}, new float[] {0, -1}),
            new Layer(2, 2, new float[] {2, 9, 1, 1}, new boolean[] {true, false, true, true}, new float[2])));

    private static double[] outputs(StandardFunction hidden, StandardFunction outputs, double... inputs) {
        return NetworkRun.of(NETWORK.withFunctions(new UnitFunctions(hidden, outputs))).orElseThrow().outputs(inputs);
    }

    @Test
    void unknownFunctionsAreRectifiedAndSigmoid() {
        NetworkRun run = NetworkRun.of(NETWORK).orElseThrow();

        assertArrayEquals(new double[] {0.5, 1 / (1 + Math.exp(-1))}, run.outputs(new double[] {1, 1}), 1e-12);
        assertEquals(7, run.edges());
    }

    @Test
    void outputsAreWhatTheFunctionsMakeOfThem() {
        assertArrayEquals(new double[] {-2, -1}, outputs(StandardFunction.IDENTITY, StandardFunction.IDENTITY, 0, 1), 1e-12);
        assertArrayEquals(new double[] {2, 1}, outputs(StandardFunction.RELU, StandardFunction.IDENTITY, 1, 0), 1e-12);
        assertArrayEquals(new double[] {0, 1}, outputs(StandardFunction.STEP, StandardFunction.STEP, 1, 1), 1e-12);
    }

    /** Sums 2 and 1: e^2 and e^1 over their sum. */
    @Test
    void classesShareOne() {
        double[] classes = outputs(StandardFunction.RELU, StandardFunction.SOFTMAX, 1, 0);

        assertEquals(1 / (1 + Math.exp(-1)), classes[0], 1e-12);
        assertEquals(1, classes[0] + classes[1], 1e-12);
    }

    @Test
    void unitsThatNobodyKnowsAreNotRun() {
        assertTrue(NetworkRun.of(NETWORK.withFunctions(new UnitFunctions(UnitFunction.named("mine"), StandardFunction.SIGMOID)))
                .isEmpty());
    }
}
