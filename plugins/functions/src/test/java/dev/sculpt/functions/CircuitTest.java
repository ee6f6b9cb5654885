package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CircuitTest {

    /** h0 = x0 and x1, h1 = x1; y0 = 2 h0 - h1 - 0.5. */
    private static final Network NETWORK = SmallNetworks.of(2, "-1 0:1 1:1, 0 1:1", "-0.5 0:2 1:-1");

    private static Circuit circuit(Network network) {
        return Circuit.of(network).orElseThrow();
    }

    @Test
    void unitsAreWhatTheirSumsSay() {
        Circuit circuit = circuit(NETWORK);

        assertArrayEquals(new double[] {1, 1, 1, 1, 0.5}, circuit.run(0b11));
        assertArrayEquals(new double[] {0, 1, 0, 1, -1.5}, circuit.run(0b10));
        assertEquals(3, circuit.number(1, 1));
        assertEquals(5, circuit.edges());
    }

    /** h0 as in row 11, h1 as in row 00: 2 - 0 - 0.5. */
    @Test
    void aPatchedEdgeCarriesWhatItCarriesInAnotherRow() {
        Circuit circuit = circuit(NETWORK);
        boolean[][] patched = new boolean[5][];
        patched[4] = new boolean[] {true, false};

        double[] values = circuit.run(0b00, patched, circuit.run(0b11));

        assertEquals(1.5, values[4]);
        assertEquals(0, values[2], "the unit itself stays as it is");
    }

    @Test
    void outputsAreOnAboveAHalf() {
        BitSet none = new BitSet();
        Network plain = NETWORK.withFunctions(new UnitFunctions(StandardFunction.RELU, StandardFunction.IDENTITY));

        assertEquals(BitSet.valueOf(new long[] {1}), circuit(NETWORK).on(circuit(NETWORK).run(0b11)));
        assertEquals(none, circuit(plain).on(circuit(plain).run(0b11)), "0.5 itself is not above a half");
    }

    @Test
    void unknownFunctionsAreNotRun() {
        assertTrue(Circuit.of(NETWORK.withFunctions(
                new UnitFunctions(UnitFunction.named("tanh"), StandardFunction.SIGMOID))).isEmpty());
        assertEquals(Optional.empty(), Circuit.of(NETWORK.withFunctions(
                new UnitFunctions(StandardFunction.RELU, UnitFunction.named("mine")))));
    }

    /** Hidden units x0 - x1 and x0 + x1 - 1; outputs 2 h0 and h0 + h1. */
    @Nested
    class OfNumbers {

        private final Network network = SmallNetworks.of(2, "0 0:1 1:-1, -1 0:1 1:1", "0 0:2, 0 0:1 1:1");

        private double[] outputs(StandardFunction hidden, StandardFunction outputs, double... inputs) {
            return circuit(network.withFunctions(new UnitFunctions(hidden, outputs))).outputs(inputs);
        }

        @Test
        void unknownFunctionsAreRectifiedAndSigmoid() {
            assertArrayEquals(new double[] {0.5, 1 / (1 + Math.exp(-1))},
                    circuit(network).outputs(new double[] {1, 1}), 1e-12);
        }

        @Test
        void outputsAreWhatTheFunctionsMakeOfThem() {
            assertArrayEquals(new double[] {-3, -1},
                    outputs(StandardFunction.IDENTITY, StandardFunction.IDENTITY, 0, 1.5), 1e-12);
            assertArrayEquals(new double[] {2, 1},
                    outputs(StandardFunction.RELU, StandardFunction.IDENTITY, 1, 0), 1e-12);
            assertArrayEquals(new double[] {0, 1}, outputs(StandardFunction.STEP, StandardFunction.STEP, 1, 1), 1e-12);
        }

        /** Sums 2 and 1: e^2 and e^1 over their sum. */
        @Test
        void classesShareOne() {
            double[] classes = outputs(StandardFunction.RELU, StandardFunction.SOFTMAX, 1, 0);

            assertEquals(1 / (1 + Math.exp(-1)), classes[0], 1e-12);
            assertEquals(1, classes[0] + classes[1], 1e-12);
        }
    }
}
