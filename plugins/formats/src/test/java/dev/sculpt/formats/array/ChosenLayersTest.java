package dev.sculpt.formats.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.setting.SettingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layers whose order is told by shapes, by numbers or by the setting; those of PyTorch while it prunes. */
class ChosenLayersTest {

    @TempDir
    private Path folder;

    private Path file(ArrayWriter arrays) throws IOException {
        return arrays.safetensors(folder.resolve("a.safetensors"));
    }

    /** Weights times masks: 2 * 1, 3 * 0, 5 * 0.5 and 7 * 1; biases 11 * 0 and 13 * 1. */
    @Test
    void whatPyTorchKeepsWhilePruningIsMultiplied() throws IOException {
        ArrayWriter arrays = new ArrayWriter()
                .matrix("0.weight_orig", 2, 2, 2, 3, 5, 7).matrix("0.weight_mask", 2, 2, 1, 0, 0.5f, 1)
                .vector("0.bias_orig", 11, 13).vector("0.bias_mask", 0, 1)
                .matrix("2.weight", 1, 2, 1, 1).vector("2.bias", 4);

        for (Path path : List.of(file(arrays), arrays.npz(folder.resolve("a.npz")))) {
            Network network = new Start(2, 1).network(path);

            assertEquals(List.of(2, 2, 1), network.widths());
            Layer first = network.layer(0);
            assertArrayEquals(new float[] {2, 0, 2.5f, 7}, first.weights());
            assertArrayEquals(new boolean[] {true, false, true, true}, first.mask());
            assertArrayEquals(new float[] {0, 13}, first.biases());
            assertEquals(4, network.layer(1).bias(0));
        }
    }

    @ParameterizedTest
    @CsvSource({"I64, 8", "I32, 4", "I16, 2", "U64, 8", "U32, 4", "U16, 2", "U8, 1", "I8, 1", "BOOL, 1"})
    void masksOfEveryTypeAreRead(String type, int width) throws IOException {
        int[] bytes = new int[2 * width];
        bytes[width] = 1; // little-endian: 0, 1
        ArrayWriter arrays = new ArrayWriter().matrix("W0", 1, 2, 5, 6).typed("M0", type, 1, 2, bytes);

        assertArrayEquals(new float[] {0, 6}, new Start(2, 1).network(file(arrays)).layer(0).weights());
    }

    /** By name the order would be b, a, top; 3 -> 2 -> 4 -> 1 is the only one that fits. */
    @Test
    void theOnlyOrderThatFitsIsTaken() throws IOException {
        ArrayWriter arrays = ArrayWriter.ones("b.weight:4,2 b.bias:4 top.weight:1,4 a.weight:2,3");

        assertEquals(List.of(3, 2, 4, 1), new Start(3, 1).network(file(arrays)).widths());
    }

    /** Both of 2 units: which is first cannot be told, but by who has trained it. */
    @Test
    void ofSeveralOrdersTheSettingChooses() throws IOException {
        Path path = file(new ArrayWriter().matrix("hidden.weight", 2, 2, 1, 2, 3, 4)
                .matrix("input.weight", 2, 2, 5, 6, 7, 8).matrix("output.weight", 1, 2, 9, 10));

        assertEquals("has layers that fit in several orders, such as [hidden.weight, input.weight, output.weight] or "
                + "[input.weight, hidden.weight, output.weight]; name the arrays of weights from the inputs "
                + "up as \"layers\"",
                new Start(2, 1).refusal(path));
        Network network = new Start(2, 1, "input.weight", "hidden.weight", "output.weight").network(path);
        assertArrayEquals(new float[] {5, 6, 7, 8}, network.layer(0).weights());
        assertArrayEquals(new float[] {1, 2, 3, 4}, network.layer(1).weights());
        assertEquals(List.of(2, 2, 1), new Start(2, 1, "hidden.weight", "output.weight").network(path).widths());
    }

    /** The numbered ones keep their order, and only one place is left for the head. */
    @Test
    void numbersTellTheOrderOfSomeLayers() throws IOException {
        Path path = file(new ArrayWriter().matrix("head.weight", 1, 2, 9, 9).matrix("body.10.weight", 2, 2, 5, 6, 7, 8)
                .matrix("body.9.weight", 2, 2, 1, 2, 3, 4));

        Network network = new Start(2, 1).network(path);

        assertArrayEquals(new float[] {1, 2, 3, 4}, network.layer(0).weights());
        assertArrayEquals(new float[] {5, 6, 7, 8}, network.layer(1).weights());
    }

    @Test
    void aModuleWithoutPartsIsRead() throws IOException {
        Network network = new Start(2, 1).network(file(new ArrayWriter().matrix("weight", 1, 2, 3, 4).vector("bias", 5)));

        assertArrayEquals(new float[] {3, 4}, network.layer(0).weights());
        assertEquals(5, network.layer(0).bias(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.weight_orig:1,2                               | holds \"0.weight_orig\" but no \"0.weight_mask\"",
        "0.weight_orig:1,2 0.weight_mask:1,2 0.weight:1,2 | holds both \"0.weight\" and \"0.weight_orig\"",
        "0.weight:1,2 0.bias_orig:1                      | holds \"0.bias_orig\" but no \"0.bias_mask\"",
        "0.weight_orig:1,2 0.weight_mask:1,1             | array \"0.weight_mask\" has the shape [1, 1], must be [1, 2]",
        "0.weight_orig:1,2 0.weight_mask:2,1             | array \"0.weight_mask\" has the shape [2, 1], must be [1, 2]",
        "0.weight:1,2 0.running_mean:1                   | array \"0.running_mean\" is part of no layer",
        "W0:1,2 W00:1,2                                  | array \"W00\" is part of no layer",
        "W0:1,2 0.weight:1,2                             | array \"0.weight\" is part of no layer",
        "W0:1,2 b0:1 dense/kernel:1,2                    | array \"dense/kernel\" is part of no layer",
        "0.weight_g:1 0.weight_v:1,2                     | holds no array \"W0\"",
    })
    void nothingIsPassedOver(String shapes, String message) throws IOException {
        ArrayWriter arrays = ArrayWriter.ones(shapes);

        for (Path path : List.of(file(arrays), arrays.npz(folder.resolve("a.npz")))) {
            assertTrue(new Start(2, 1).refusal(path).startsWith(message), new Start(2, 1).refusal(path));
        }
    }

    @Test
    void whatIsNotNamedIsLeftOut() throws IOException {
        Path path = file(ArrayWriter.ones("0.weight:1,2 0.running_mean:1 extra.weight:7,7"));

        assertEquals(List.of(2, 1), new Start(2, 1, "0.weight").network(path).widths());
        SettingException unknown =
                assertThrows(SettingException.class, () -> new Start(2, 1, "0.wait").network(path));
        assertEquals("layers.0", unknown.path());
        assertEquals("\"0.wait\" holds the weights of no layer; 0.weight, extra.weight do", unknown.getMessage());
        SettingException twice =
                assertThrows(SettingException.class, () -> new Start(2, 1, "0.weight", "0.weight").network(path));
        assertEquals("layers.1", twice.path());
    }

    @Test
    void aSingleNumberMayStandAside() throws IOException {
        Path path = ArrayWriter.safetensors(folder.resolve("a.safetensors"), ("{'W0': {'dtype': 'F32', 'shape': [1, 1], "
                + "'data_offsets': [0, 4]}, 'epoch': {'dtype': 'I32', 'shape': [], 'data_offsets': [4, 8]}}")
                        .replace('\'', '"'), new byte[8]);

        assertEquals(List.of(1, 1), new Start(1, 1).network(path).widths());
    }

    /** Fifteen layers of two kinds fit in thousands of orders, 900 in more than can be tried. */
    @Test
    void manyOrdersAreNotAllTried() throws IOException {
        StringBuilder shapes = new StringBuilder();
        for (char name = 'a'; name < 'p'; name++) {
            shapes.append(name).append(".weight:2,2 ");
        }
        assertTrue(new Start(2, 2).refusal(file(ArrayWriter.ones(shapes.toString())))
                .startsWith("has layers that fit in several orders, such as"));
        for (int one = 0; one < 28; one++) {
            shapes.append((char) ('a' + one % 26)).append("x".repeat(1 + one / 26)).append(".weight:2,2 ");
        }
        assertEquals("has too many layers of alike sizes to find their order; "
                        + "name the arrays of weights from the inputs up as \"layers\"",
                new Start(2, 1).refusal(file(ArrayWriter.ones(shapes.toString()))));
    }
}
