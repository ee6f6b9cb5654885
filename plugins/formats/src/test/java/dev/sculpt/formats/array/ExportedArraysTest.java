package dev.sculpt.formats.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.setting.SettingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportedArraysTest {

    private static final ExportedNetwork TWO_LAYERS = ExportedNetwork.of("t", 0, new Network(List.of(
            new Layer(1, 2, new float[] {1, 2}, new boolean[] {true, false}, new float[] {3, 4}),
            new Layer(2, 1, new float[] {5, 6}, new boolean[] {true, true}, new float[] {7}))));

    private static ExportedNetwork startedFrom(String... layers) {
        return TWO_LAYERS.withFields(Map.of("settings", Map.of("model", Map.of("plugin", "mlp", "start",
                Map.of("plugin", "from-file", "layers", List.of(layers))))));
    }

    private static List<String> names(List<String> layers, ExportedNetwork network) {
        return new ExportedArrays(layers).of(network).stream().map(NamedArray::name).toList();
    }

    @Test
    void layersAreNumberedWhereNothingNamesThem() {
        List<String> numbered = List.of("W0", "b0", "M0", "W1", "b1", "M1");

        assertEquals(numbered, names(List.of(), TWO_LAYERS));
        assertEquals(numbered, names(List.of(), startedFrom()));
    }

    @Test
    void aStateDictionaryHasNoMasks() {
        List<NamedArray> arrays = new ExportedArrays(List.of("weight", "out.weight")).of(TWO_LAYERS);

        assertEquals(List.of("weight", "bias", "out.weight", "out.bias"), arrays.stream().map(NamedArray::name).toList());
        assertArrayEquals(new byte[] {0, 0, (byte) 0x80, 0x3f, 0, 0, 0, 0}, arrays.get(0).bytes()); // 1, and the dead edge
    }

    @Test
    void namesThatWereReadAreKept() {
        assertEquals(List.of("a.weight", "a.bias", "b.weight", "b.bias"),
                names(List.of(), startedFrom("a.weight_orig", "b.weight")));
        assertEquals(List.of("c.weight", "c.bias", "d.weight", "d.bias"),
                names(List.of("c.weight", "d.weight"), startedFrom("a.weight", "b.weight")));
        assertEquals("W0", names(List.of(), startedFrom("W0", "W1")).get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a.weight            | layers   | has 1 names for 2 layers",
        "a.weight;a.weight   | layers   | a name appears twice",
        "a.weight;b.kernel   | layers.1 | \"b.kernel\" must end in \".weight\"",
    })
    void namesThatDoNotFitAreRefused(String names, String setting, String message) {
        SettingException refused = assertThrows(SettingException.class,
                () -> names(List.of(names.split(";")), TWO_LAYERS));

        assertEquals(setting, refused.path());
        assertEquals(message, refused.getMessage());
    }
}
