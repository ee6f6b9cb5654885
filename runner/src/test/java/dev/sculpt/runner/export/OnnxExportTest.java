package dev.sculpt.runner.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.sculpt.api.Kind;
import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plan.StageBinder;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnnxExportTest {

    private static final int ROWS = 50;
    private static final Injector RUNNER = Guice.createInjector(new RunnerModule(new PluginFolders(List.of())));

    private static Stage<Model> model(String settings) {
        Problems problems = new Problems();
        Optional<Stage<Model>> model = RUNNER.getInstance(StageBinder.class)
                .one(new YamlReader().readValue(settings, new Position("test", Path.of(""), 0, 0)), "model",
                        Kind.MODEL, problems);
        problems.throwIfAny();
        return model.orElseThrow();
    }

    private static float[][] random(int rows, int columns, SplittableRandom random) {
        float[][] values = new float[rows][columns];
        for (float[] row : values) {
            for (int column = 0; column < columns; column++) {
                row[column] = (float) random.nextGaussian();
            }
        }
        return values;
    }

    /** Every third edge dies, every bias is drawn. */
    private static Network pruned(Network network, SplittableRandom random) {
        return network.withLayers(network.layers().stream().map(layer -> {
            boolean[] mask = layer.mask();
            for (int edge = 0; edge < mask.length; edge += 3) {
                mask[edge] = false;
            }
            return new Layer(layer.inputs(), layer.outputs(), layer.weights(), mask,
                    random(1, layer.outputs(), random)[0]);
        }).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "relu, binary-cross-entropy", "sigmoid, mean-squared-error", "step, binary-cross-entropy", "relu, cross-entropy",
    })
    void computesWhatTheModelDoes(String activation, String loss) throws OrtException, IOException {
        Stage<Model> stage = model("{ plugin: mlp, hidden: [6, 5], activation: " + activation + ", loss: " + loss + " }");
        Trainable model = (Trainable) stage.instance();
        SplittableRandom random = new SplittableRandom(1);
        float[][] inputs = random(ROWS, 4, random);
        DenseSamples samples = new DenseSamples(inputs, new float[ROWS][3]);
        Task task = new Task(List.of("a", "b", "c", "d"), List.of("p", "q", "r"), samples, samples, samples, 0,
                Optional.empty());
        Network network = pruned(model.initial(task, new Seed(1)), random);
        float[][] expected = new float[ROWS][];
        model.probe(network, samples, Objective.LOSS,
                (row, activations, gradients, sums) -> expected[row] = activations[3].clone());

        ByteArrayOutputStream onnx = new ByteArrayOutputStream();
        RUNNER.getInstance(FormatReader.class).read("onnx").made().instance()
                .write(ExportedNetwork.of("task", 0, network), onnx);

        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(onnx.toByteArray());
                OnnxTensor rows = OnnxTensor.createTensor(environment, inputs);
                OrtSession.Result result = session.run(Map.of("input", rows))) {
            float[][] outputs = (float[][]) result.get("output").orElseThrow().getValue();
            assertEquals(ROWS, outputs.length);
            for (int row = 0; row < ROWS; row++) {
                assertArrayEquals(expected[row], outputs[row], 1e-5f, "row " + row);
            }
        }
    }
}
