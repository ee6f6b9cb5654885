package dev.sculpt.formats.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.InputScaling;
import dev.sculpt.formats.Written;
import dev.sculpt.formats.onnx.OnnxExport;
import dev.sculpt.testkit.SampleNetworks;
import dev.sculpt.testkit.SampleTasks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again, to the bit: living edges of weight 0, dead ones, biases and the ends of the range. */
class RoundTripTest {

    @TempDir
    private Path folder;

    static Stream<NetworkExport> formats() {
        return Stream.of(new NpzExport(new ArrayExportSettings(List.of())),
                new SafetensorsExport(new ArrayExportSettings(List.of())));
    }

    static Stream<Network> networks() {
        float[] ends = {Float.MIN_VALUE, -Float.MAX_VALUE, -0f, 0, 1.0000001f, 0.1f};
        boolean[] mask = {true, true, true, true, false, true};
        return Stream.concat(SampleNetworks.all(),
                Stream.of(new Network(List.of(new Layer(3, 2, ends, mask, new float[] {-0f, 1e-38f})))));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aNetworkComesBackAsItWas(NetworkExport format) throws IOException {
        Path file = folder.resolve("network." + format.ending());
        for (Network network : networks().toList()) {
            Files.write(file, Written.bytes(format, ExportedNetwork.of("task", 0, network)));

            Network back = start(file, network);

            assertEquals(network.widths(), back.widths());
            for (int index = 0; index < network.depth(); index++) {
                assertArrayEquals(network.layer(index).weights(), back.layer(index).weights());
                assertArrayEquals(network.layer(index).mask(), back.layer(index).mask());
                assertArrayEquals(network.layer(index).biases(), back.layer(index).biases());
            }
        }
    }

    /** A model has no masks: what it weighs nothing is dead. */
    @Test
    void anOnnxModelComesBackButForLivingEdgesOfWeightZero() throws IOException {
        UnitFunctions functions = new UnitFunctions(StandardFunction.RELU, StandardFunction.STEP);
        Path file = folder.resolve("network.onnx");
        for (Network network : networks().map(one -> one.withFunctions(functions)).toList()) {
            Files.write(file, Written.bytes(new OnnxExport(), ExportedNetwork.of("task", 0, network)));

            Network back = start(file, network);

            assertEquals(network.widths(), back.widths());
            for (int index = 0; index < network.depth(); index++) {
                float[] weights = network.layer(index).weights();
                assertArrayEquals(network.layer(index).biases(), back.layer(index).biases());
                for (int edge = 0; edge < weights.length; edge++) {
                    assertEquals(weights[edge] != 0, back.layer(index).mask()[edge]);
                    assertEquals(weights[edge] == 0 ? 0 : weights[edge], back.layer(index).weights()[edge]);
                }
            }
        }
    }

    /** How inputs are scaled is part of no layer, and is there to be read by others. */
    @ParameterizedTest
    @MethodSource("formats")
    void scaledInputsAreNoLayer(NetworkExport format) throws IOException {
        Network network = SampleNetworks.all().findFirst().orElseThrow();
        Path file = folder.resolve("network." + format.ending());
        Files.write(file, Written.bytes(format, ExportedNetwork.of("task", 0, network).withScaling(new InputScaling(
                Collections.nCopies(network.width(0), 0.1), Collections.nCopies(network.width(0), 3.0)))));

        assertArrayEquals(network.layer(0).weights(), start(file, network).layer(0).weights());
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains("input_divisor"));
    }

    private static Network start(Path file, Network network) {
        return new FileStart(new FileStartSettings(file, List.of(), Layout.OUT_IN, false))
                .network(SampleTasks.fitting(network), List.of(), new Seed(0));
    }

    @ParameterizedTest
    @EnumSource(value = ValueType.class, names = "BF16", mode = EnumSource.Mode.EXCLUDE) // which NumPy does not have
    void aHeaderComesBackAsItWas(ValueType type) throws IOException, InvalidArrayException {
        for (List<Long> sizes : List.of(List.<Long>of(), List.of(7L), List.of(2L, 3L), List.of(0L, 1234567890123L))) {
            for (boolean columnsFirst : new boolean[] {false, true}) {
                NpyHeader header = new NpyHeader(type, ByteOrder.LITTLE_ENDIAN, columnsFirst, new Shape(sizes));
                byte[] bytes = header.bytes();

                assertEquals(0, bytes.length % 64);
                assertEquals(header, NpyHeader.read("W0", new ByteArrayInputStream(bytes)));
            }
        }
    }
}
