package dev.sculpt.formats.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.sculpt.api.export.ExportException;
import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.formats.Written;
import dev.sculpt.testkit.SampleNetworks;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnnxExportTest {

    /** Two inputs p, q; hidden sums p - q - 0.5 and 2 q; outputs: the first less the second, and the second plus 1. */
    private static Network network(UnitFunction hidden, UnitFunction outputs) {
        return new Network(List.of(
                new Layer(2, 2, new float[] {1, -1, 9, 2}, new boolean[] {true, true, false, true}, new float[] {-0.5f, 0}),
                new Layer(2, 2, new float[] {1, -1, 9, 1}, new boolean[] {true, true, false, true}, new float[] {0, 1})),
                Optional.of(new UnitFunctions(hidden, outputs)));
    }

    private static float[][] run(Network network, float[][] rows) throws IOException, OrtException {
        byte[] model = Written.bytes(new OnnxExport(), ExportedNetwork.of("task", 5, network));
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(model);
                OnnxTensor inputs = OnnxTensor.createTensor(environment, rows);
                OrtSession.Result result = session.run(Map.of("input", inputs))) {
            assertEquals("task", session.getMetadata().getCustomMetadata().get("task"));
            assertEquals("5", session.getMetadata().getCustomMetadata().get("seed"));
            return (float[][]) result.get("output").orElseThrow().getValue();
        }
    }

    /** Hidden sums of the rows (2, 1) and (0, -1): 0.5, 2 and 0.5, -2. Sigmoid of 0.5 is 0.622459, of 2 0.880797. */
    @ParameterizedTest
    @CsvSource({
        "RELU,     IDENTITY, -1.5,      3,        0.5,      1",
        "STEP,     IDENTITY, 0,         2,        1,        1",
        "IDENTITY, IDENTITY, -1.5,      3,        2.5,      -1",
        "SIGMOID,  IDENTITY, -0.258338, 1.880797, 0.503256, 1.119203",
        "RELU,     SIGMOID,  0.182426,  0.952574, 0.622459, 0.731059",
        "RELU,     SOFTMAX,  0.010987,  0.989013, 0.377541, 0.622459",
        "RELU,     STEP,     0,         1,        1,        1",
    })
    void computesWhatTheUnitsDo(
            StandardFunction hidden, StandardFunction outputs, float a, float b, float c, float d)
            throws IOException, OrtException {
        float[][] found = run(network(hidden, outputs), new float[][] {{2, 1}, {0, -1}});

        assertArrayEquals(new float[] {a, b}, found[0], 1e-5f);
        assertArrayEquals(new float[] {c, d}, found[1], 1e-5f);
    }

    /** The output is the input's weighted sum itself: no operator stands between. */
    @Test
    void aSingleLayerIsAModelToo() throws IOException, OrtException {
        Network sum = SampleNetworks.of(List.of(2, 1), new int[][] {{0, 0}, {1, 0}})
                .withFunctions(new UnitFunctions(StandardFunction.RELU, StandardFunction.IDENTITY));

        assertArrayEquals(new float[] {-3}, run(sum, new float[][] {{1, -4}})[0]);
    }

    @Test
    void refusesUnitsThatOnnxHasNoOperatorFor() {
        Network network = network(UnitFunction.named("wavy"), StandardFunction.SIGMOID);

        assertEquals("the units of this network compute \"wavy\", which is none of relu, sigmoid, softmax, step, identity",
                refusal(network));
        assertEquals("it is not known what the units of this network compute; neither its model nor the file it came from "
                + "told", refusal(new Network(network.layers())));
    }

    private static String refusal(Network network) {
        return assertThrows(ExportException.class,
                () -> Written.bytes(new OnnxExport(), ExportedNetwork.of("task", 0, network))).getMessage();
    }
}
