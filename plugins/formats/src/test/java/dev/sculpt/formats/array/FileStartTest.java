package dev.sculpt.formats.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileStartTest {

    @TempDir
    private Path folder;

    private static FileStart start(Path path, Layout layout, boolean finetune) {
        return new FileStart(new FileStartSettings(path, List.of(), layout, finetune));
    }

    private static Task task(int inputs, int outputs) {
        DenseSamples rows = new DenseSamples(new float[][] {ones(inputs)}, new float[][] {ones(outputs)});
        return new Task(Collections.nCopies(inputs, "x"), Collections.nCopies(outputs, "y"), rows, rows, rows, 0,
                Optional.empty());
    }

    private static float[] ones(int count) {
        float[] ones = new float[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Network read(Path path, int inputs, int outputs) {
        return read(path, Layout.OUT_IN, inputs, outputs);
    }

    private static Network read(Path path, Layout layout, int inputs, int outputs) {
        return start(path, layout, false).network(task(inputs, outputs), List.of(), new Seed(1));
    }

    private static void assertLayer(Layer layer, float[] weights, boolean[] mask, float[] biases) {
        assertArrayEquals(weights, layer.weights());
        assertArrayEquals(mask, layer.mask());
        assertArrayEquals(biases, layer.biases());
    }

    @Test
    void everyFormatHoldsTheSameNetwork() throws IOException {
        ArrayWriter arrays = new ArrayWriter()
                .matrix("W0", 2, 3, 0.5f, -2, 7, 0, 0, 3)
                .vector("b0", 1, -1)
                .mask("M0", 2, 3, 1, 1, 0, 0, 1, 1)
                .matrix("W1", 1, 2, 0, 4);

        for (Path path : List.of(arrays.npz(folder.resolve("a.npz")), arrays.folder(folder.resolve("a")),
                arrays.safetensors(folder.resolve("a.safetensors")))) {
            Network network = read(path, 3, 1);

            assertEquals(List.of(3, 2, 1), network.widths(), path.toString());
            assertLayer(network.layer(0), new float[] {0.5f, -2, 0, 0, 0, 3},
                    new boolean[] {true, true, false, false, true, true}, new float[] {1, -1});
            assertLayer(network.layer(1), new float[] {0, 4}, new boolean[] {false, true}, new float[] {0});
        }
    }

    /** Made by NumPy 2.4.6: compressed, a transposed double matrix, half-precision biases, 64-bit whole numbers. */
    @Test
    void readsWhatNumPyWrites() throws URISyntaxException {
        Network network = read(Path.of(FileStartTest.class.getResource("numpy.npz").toURI()), 3, 1);

        assertLayer(network.layer(0), new float[] {0.5f, -2, 0, 0, 0, 3},
                new boolean[] {true, true, false, false, true, true}, new float[] {1, -1});
        assertLayer(network.layer(1), new float[] {4, 5}, new boolean[] {true, true}, new float[] {0});
    }

    @Test
    void everyBitOfAWeightIsKept() throws IOException {
        float[] weights = {Float.MIN_VALUE, Float.MAX_VALUE, 0.1f, 1.0000001f, -3.4028233e38f, -0f};
        ArrayWriter arrays = new ArrayWriter().matrix("W0", 1, 6, weights).mask("M0", 1, 6, 1, 1, 1, 1, 1, 1);

        assertArrayEquals(weights, read(arrays.npz(folder.resolve("a.npz")), 6, 1).layer(0).weights());
        assertArrayEquals(weights, read(arrays.safetensors(folder.resolve("a.safetensors")), 6, 1).layer(0).weights());
    }

    @Test
    void matricesMayStandTheOtherWayRound() throws IOException {
        Path file = new ArrayWriter().matrix("W0", 2, 3, 1, 2, 3, 4, 5, 6).mask("M0", 2, 3, 1, 1, 0, 1, 1, 1)
                .npz(folder.resolve("a.npz"));

        Layer layer = read(file, Layout.IN_OUT, 2, 3).layer(0);

        assertLayer(layer, new float[] {1, 4, 2, 5, 0, 6}, new boolean[] {true, true, true, true, false, true},
                new float[3]);
    }

    @Test
    void aStateDictionaryIsReadInTheOrderOfItsNumbers() throws IOException {
        Path file = new ArrayWriter().matrix("net.10.weight", 1, 1, 3).matrix("net.2.weight", 1, 2, 1, 2)
                .vector("net.10.bias", 5).safetensors(folder.resolve("a.safetensors"));

        Network network = read(file, 2, 1);

        assertArrayEquals(new float[] {1, 2}, network.layer(0).weights());
        assertArrayEquals(new float[] {3}, network.layer(1).weights());
        assertEquals(5, network.layer(1).bias(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "F16  | 0 60 0 192 1 0 255 123      | 1, -2, 5.9604645e-8, 65504", // 3c00 c000 0001 7bff
        "BF16 | 192 63 0 192 128 63 0 0     | 1.5, -2, 1, 0", // 3fc0 c000 3f80 0000
        "U8   | 0 1 2 255                   | 0, 1, 2, 255",
        "BOOL | 0 1 1 0                     | 0, 1, 1, 0",
        "I8   | 0 1 255 128                 | 0, 1, -1, -128",
        "I32  | 1 0 0 0 255 255 255 255 0 0 1 0 0 0 0 0 | 1, -1, 65536, 0",
    })
    void readsTheTypesOfSafetensors(String type, String bytes, String values) throws IOException {
        int[] data = Arrays.stream(bytes.split(" ")).mapToInt(Integer::parseInt).toArray();
        Path file = new ArrayWriter().typed("W0", type, 1, 4, data).safetensors(folder.resolve("a.safetensors"));

        float[] weights = read(file, 4, 1).layer(0).weights();

        assertEquals(Arrays.stream(values.split(", ")).map(Float::valueOf).toList(),
                List.of(weights[0], weights[1], weights[2], weights[3]));
    }

    /** The values 1 to 6 of a matrix of 2 rows and 3 columns, the rows of 1 2 3 and 4 5 6, column by column. */
    @Test
    void readsColumnsFirst() throws IOException {
        Path arrays = new ArrayWriter().matrix("W0", 2, 3, 1, 4, 2, 5, 3, 6).folder(folder.resolve("a"));
        Path file = arrays.resolve("W0.npy");
        byte[] bytes = Files.readAllBytes(file);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace("False", "True ");
        Files.write(file, latin.getBytes(StandardCharsets.ISO_8859_1));

        assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, read(arrays, 3, 2).layer(0).weights());
    }

    /** Of a wrong byte among the values only the checksum tells. */
    @Test
    void refusesAWrongChecksum() throws IOException {
        Path file = ArrayWriter.ones("W0:1,3 b0:1").stored(folder.resolve("a.npz"));
        byte[] bytes = Files.readAllBytes(file);
        int one = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u0000\u0000\u0080?");
        bytes[one + 2] = 0;
        Files.write(file, bytes);

        assertEquals("array \"W0\" is damaged: its checksum is wrong", refusal(file));
    }

    @Test
    void doublesAreRounded() throws IOException {
        Path file = new ArrayWriter().typed("W0", "F64", 1, 1, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f)
                .safetensors(folder.resolve("a.safetensors"));

        assertArrayEquals(new float[] {1}, read(file, 1, 1).layer(0).weights());
    }

    @Test
    void countsAsTrainedUnlessItIsFineTuned() throws IOException {
        Path file = ArrayWriter.ones("W0:1,2").npz(folder.resolve("a.npz"));
        assertTrue(start(file, Layout.OUT_IN, false).trained());
        assertFalse(start(file, Layout.OUT_IN, true).trained());
    }

    private static String refusal(Path path) {
        SettingException refused = assertThrows(SettingException.class,
                () -> start(path, Layout.OUT_IN, false).check(task(3, 1)));
        assertEquals("path", refused.path());
        assertTrue(refused.getMessage().startsWith(path + ": "), refused.getMessage());
        return refused.getMessage().substring((path + ": ").length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "V0:1,3             | holds no array \"W0\" and none named like \"0.weight\"; it holds V0",
        "W0:2,3 W2:1,2      | holds \"W2\" but no \"W1\"",
        "W0:1,3 b0:1 b1:1   | holds \"b1\" but no \"W1\"",
        "W0:3               | array \"W0\" has the shape [3], must be [outputs, inputs]",
        "W0:0,3             | array \"W0\" has the shape [0, 3], must be [outputs, inputs]",
        "W0:1,4             | array \"W0\" of shape [1, 4] has 4 inputs, the task has 3 inputs",
        "W0:3,2             | array \"W0\" of shape [3, 2] has 2 inputs, the task has 3 inputs; "
                + "it would fit with layout: in-out",
        "W0:2,3             | array \"W0\" has 2 outputs, the task has 1",
        "W0:2,3 W1:1,4      | array \"W1\" of shape [1, 4] has 4 inputs, \"W0\" has 2 outputs",
        "W0:1,3 b0:3        | array \"b0\" has the shape [3], must be [1]",
        "W0:1,3 M0:3,1      | array \"M0\" has the shape [3, 1], must be [1, 3]",
        "W0:1,3 M0:3        | array \"M0\" has the shape [3], must be [outputs, inputs]",
        "0.weight:2,3 bn.weight:2 | array \"bn.weight\" has the shape [2], must be [outputs, inputs]",
    })
    void namesTheArrayThatDoesNotFit(String shapes, String message) throws IOException {
        ArrayWriter arrays = ArrayWriter.ones(shapes);

        assertEquals(message, refusal(arrays.npz(folder.resolve("a.npz"))));
        assertEquals(message, refusal(arrays.safetensors(folder.resolve("a.safetensors"))));
    }

    @Test
    void refusesWhatIsNoNumber() throws IOException {
        assertEquals("array \"W0\" holds NaN as its value 1 of 3, must be numbers of single precision", refusal(
                new ArrayWriter().matrix("W0", 1, 3, 0, Float.NaN, 0).npz(folder.resolve("weight.npz"))));
        assertEquals("array \"b0\" holds Infinity as its value 0 of 1, must be numbers of single precision", refusal(
                ArrayWriter.ones("W0:1,3").vector("b0", Float.POSITIVE_INFINITY).npz(folder.resolve("bias.npz"))));
        assertEquals("array \"M0\" holds NaN as its value 2 of 3, must be numbers of single precision", refusal(
                ArrayWriter.ones("W0:1,3").matrix("M0", 1, 3, 0, 0, Float.NaN).npz(folder.resolve("mask.npz"))));
    }

    @Test
    void ofAPickleItSaysHowItIsConverted() throws IOException {
        String refusal = refusal(Files.writeString(folder.resolve("net.pt"), ""));

        assertTrue(refusal.startsWith("is a pickle"), refusal);
        assertTrue(refusal.endsWith("s.save_file(torch.load(\"model.pt\"), \"model.safetensors\")'"), refusal);
    }

    @Test
    void refusesOtherFiles() throws IOException {
        assertEquals("there is no such file or folder", refusal(folder.resolve("missing.npz")));
        assertEquals("must end in .npz, .safetensors or .onnx, or be a folder of .npy files",
                refusal(Files.writeString(folder.resolve("W0.npy"), "")));
        assertTrue(refusal(Files.writeString(folder.resolve("text.npz"), "no zip")).startsWith("is not an .npz file: "));
        assertEquals("is not a safetensors file: it does not begin with the length of a header",
                refusal(Files.writeString(folder.resolve("text.safetensors"), "some other text")));
        assertTrue(refusal(Files.writeString(folder.resolve("text.onnx"), "no model")).startsWith("is not an .onnx file: "));
        assertEquals("is not a safetensors file: its header is broken JSON at column 6: it ends too early, as if cut off",
                refusal(ArrayWriter.safetensors(folder.resolve("broken.safetensors"), "{\"W0\"", new byte[0])));
        assertEquals("is not a safetensors file: its header is no JSON object",
                refusal(ArrayWriter.safetensors(folder.resolve("list.safetensors"), "[]", new byte[0])));
        assertEquals("holds no array \"W0\" and none named like \"0.weight\"",
                refusal(Files.createDirectory(folder.resolve("empty"))));
    }

    @Test
    void refusesDamagedArraysOfNumPy() throws IOException {
        Path arrays = ArrayWriter.ones("W0:1,3").folder(folder.resolve("a"));
        byte[] whole = Files.readAllBytes(arrays.resolve("W0.npy"));
        String header = new String(whole, 10, whole.length - 12 - 10, StandardCharsets.US_ASCII);

        Files.write(arrays.resolve("W0.npy"), Arrays.copyOf(whole, whole.length - 1));
        assertEquals("array \"W0\" does not have the 12 bytes of its shape [1, 3]", refusal(arrays));
        Files.write(arrays.resolve("W0.npy"), Arrays.copyOf(whole, whole.length + 1));
        assertEquals("array \"W0\" does not have the 12 bytes of its shape [1, 3]", refusal(arrays));
        Files.write(arrays.resolve("W0.npy"), Arrays.copyOf(whole, 30));
        assertEquals("array \"W0\" has no header that says the type, order and shape of plain numbers", refusal(arrays));
        Files.writeString(arrays.resolve("W0.npy"), header);
        assertEquals("array \"W0\" is not in the .npy format", refusal(arrays));
        for (String type : List.of("<c8", "|O", "<f16", "<U3", ">c8")) {
            assertEquals("array \"W0\" is of type " + type + ", must be one of <f2, <f4, <f8, <i2, <i4, <i8, <u2, <u4, <u8, "
                    + "|b1, |i1, |u1", refusal(new ArrayWriter().typed("W0", type, 1, 3, 0, 0, 0, 0)
                            .folder(folder.resolve("type" + type.charAt(1) + type.charAt(0)))));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "`dtype`: `C64`, `shape`: [1, 3], `data_offsets`: [0, 12]; has the data_offsets [0, 12], must be 24 bytes apart",
        "`dtype`: `F99`, `shape`: [1, 3], `data_offsets`: [0, 12]; is of type F99, which safetensors does not have",
        "`dtype`: `F4`, `shape`: [1, 24], `data_offsets`: [0, 12]; is of type F4, must be one of F64, F32, "
                + "F16, BF16, U64, I64, U32, I32, I16, U16, I8, U8, BOOL",
        "`dtype`: `I16`, `shape`: [1, 3], `data_offsets`: [0, 12]; has the data_offsets [0, 12], must be 6 bytes apart",
        "`dtype`: `F32`, `shape`: [1, 3], `data_offsets`: [4, 12]; "
                + "begins at byte 4 of the data, must begin at 0, where the header ends",
        "`dtype`: `F32`, `shape`: [1, 3], `data_offsets`: [4, 16]; "
                + "has the data_offsets [4, 16], must be a start and an end within the file",
        "`dtype`: `F32`, `shape`: [1, 3], `data_offsets`: [12, 0]; "
                + "has the data_offsets [12, 0], must be a start and an end within the file",
        "`dtype`: `F32`, `shape`: [1, -3], `data_offsets`: [0, 12]; has the shape [1, -3]",
        "`dtype`: `F32`, `shape`: [1, 1e99], `data_offsets`: [0, 12]; has the shape [1,1.0E99], must be whole numbers",
        "`dtype`: `F32`, `shape`: [9999999999, 9999999999], `data_offsets`: [0, 12]; "
                + "of shape [9999999999, 9999999999] has more than 67108864 values",
        "`dtype`: `F32`, `data_offsets`: [0, 12]; has no shape",
        "`dtype`: `F32`, `shape`: [1, 3]; has no data_offsets",
    })
    void refusesDamagedArraysOfSafetensors(String entry, String message) throws IOException {
        Path file = ArrayWriter.safetensors(folder.resolve("a.safetensors"),
                "{\"W0\": {" + entry.replace('`', '"') + "}}", new byte[12]);

        assertEquals("array \"W0\" " + message, refusal(file));
    }
}
