package dev.sculpt.formats.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnnxFileTest {

    @TempDir
    private Path folder;

    private OnnxFile file(TensorProto.Builder... tensors) throws IOException, InvalidArrayException {
        GraphProto.Builder graph = GraphProto.newBuilder();
        for (TensorProto.Builder tensor : tensors) {
            graph.addInitializer(tensor);
        }
        Path file = folder.resolve("model.onnx");
        Files.write(file, ModelProto.newBuilder().setGraph(graph).build().toByteArray());
        return OnnxFile.open(file);
    }

    private static TensorProto.Builder tensor(String name, int type, Long... sizes) {
        return TensorProto.newBuilder().setName(name).setDataType(type).addAllDims(List.of(sizes));
    }

    private static ByteString bytes(String numbers) {
        byte[] bytes = new byte[numbers.isBlank() ? 0 : numbers.split(" ").length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(numbers.split(" ")[i]);
        }
        return ByteString.copyFrom(bytes);
    }

    @Test
    void namesTheInitializersInTheirOrder() throws IOException, InvalidArrayException {
        assertEquals(List.of("fc2.weight", "fc1.weight"),
                file(tensor("fc2.weight", 1, 0L), tensor("fc1.weight", 1, 0L)).names());
    }

    @ParameterizedTest
    @CsvSource({
        "1,  0 0 128 63 0 0 0 192,       1, -2", // 3f800000 c0000000
        "2,  1 255,                      1, 255",
        "3,  1 255,                      1, -1",
        "6,  1 0 0 0 255 255 255 255,    1, -1",
        "9,  1 0,                        1, 0",
        "10, 0 60 0 192,                 1, -2", // 3c00 c000
        "16, 192 63 0 192,               1.5, -2", // 3fc0 c000
    })
    void readsTheTypesOfOnnx(int type, String raw, float first, float second) throws IOException, InvalidArrayException {
        FloatArray read = file(tensor("W0", type, 1L, 2L).setRawData(bytes(raw))).read("W0");

        assertEquals(List.of(1L, 2L), read.shape().sizes());
        assertArrayEquals(new float[] {first, second}, read.values());
    }

    @Test
    void readsNumbersThatAreListed() throws IOException, InvalidArrayException {
        assertArrayEquals(new float[] {0.5f, -2},
                file(tensor("W0", 1, 2L).addFloatData(0.5f).addFloatData(-2)).read("W0").values());
    }

    private void assertRefused(String message, TensorProto.Builder tensor) throws IOException, InvalidArrayException {
        OnnxFile file = file(tensor);
        assertEquals("array \"W0\" " + message,
                assertThrows(InvalidArrayException.class, () -> file.read("W0")).getMessage());
    }

    @Test
    void refusesDamagedArrays() throws IOException, InvalidArrayException {
        assertRefused("is of type 8 of ONNX, must be a number type", tensor("W0", 8, 1L));
        String tooFew = "does not have as many values as its shape [3] says";
        assertRefused(tooFew, tensor("W0", 1, 3L).setRawData(bytes("0 0 0 0")));
        assertRefused(tooFew, tensor("W0", 1, 3L).addFloatData(1));
        String elsewhere = "has its values in the field of another type than its own";
        assertRefused(elsewhere, tensor("W0", 1, 1L).addInt32Data(1065353216));
        assertRefused(elsewhere, tensor("W0", 1, 2L).addFloatData(1).addDoubleData(1));
        assertRefused(elsewhere, tensor("W0", 7, 1L).addInt32Data(1));
        assertRefused("has its values twice, as bytes and as numbers",
                tensor("W0", 1, 1L).setRawData(bytes("0 0 0 0")).addFloatData(1));
        assertRefused("has the shape [-1]", tensor("W0", 1, -1L));
        assertRefused("has its values in another file",
                tensor("W0", 1, 1L).addExternalData(StringStringEntryProto.newBuilder().setKey("location").setValue("w")));
    }
}
