package dev.sculpt.models.given;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.setting.SettingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkFileTest {

    private static final String PLAIN = "{\"layers\": [2, 1], \"edges\": [[[1, 0]]]}";

    @TempDir
    private Path folder;

    @Test
    void readsAllThatALineSays() throws IOException {
        GivenNetwork given = read("""
                {"task": "xor", "layers": [2, 2, 1], "seed": 5, "feature_hops": 2, "test_hops": 1,
                 "merge_threshold": 0.6, "index_threshold": 0.3, "unit_clusters": [[0, null]], "epochs": 15,
                 "edges": [[[0, 1], [1, 0]], [[1, 0]]], "weights": [[0.5, -2], [3]], "biases": [[0.25, 1], [-1]]}
                """.replace('\n', ' ')).get(0);
        assertEquals("xor", given.task());
        assertEquals(5, given.seed());
        assertEquals(Map.of("clustering.featureHops", 2L, "clustering.testHops", 1L,
                "clustering.indexThreshold", 0.3, "hierarchy.threshold", 0.6), given.settings());
        Layer lower = given.network().layer(0);
        assertArrayEquals(new float[] {0, -2, 0.5f, 0}, lower.weights()); // [to][from]
        assertArrayEquals(new boolean[] {false, true, true, false}, lower.mask());
        assertArrayEquals(new float[] {0.25f, 1}, lower.biases());
        assertArrayEquals(new float[] {0, 3}, given.network().layer(1).weights());
        assertArrayEquals(new float[] {-1}, given.network().layer(1).biases());
    }

    @Test
    void fillsInWhatIsNotSaid() throws IOException {
        GivenNetwork given = read(PLAIN).get(0);
        assertEquals("unknown", given.task());
        assertEquals(0, given.seed());
        assertEquals(Map.of(), given.settings());
        assertArrayEquals(new float[] {0, 1}, given.network().layer(0).weights());
        assertArrayEquals(new float[] {0}, given.network().layer(0).biases());
        assertEquals(Map.of(), read(PLAIN.replace("}", ", \"feature_hops\": null}")).get(0).settings());
    }

    @Test
    void readsCompressedFilesWhateverTheirName() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write((PLAIN + "\n\n" + PLAIN + "\n").getBytes(StandardCharsets.UTF_8));
        }
        for (String name : List.of("networks.jsonl.gz", "networks.jsonl")) {
            assertEquals(2, readAll(Files.write(folder.resolve(name), bytes.toByteArray())).size());
        }
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12));
        assertTrue(refusal(cut).contains("cannot be read"));
    }

    @Test
    void keepsEveryBitOfAWeight() throws IOException {
        float[] weights = {Float.MIN_VALUE, Float.MAX_VALUE, 0.1f, 1.0000001f, -3.4028233e38f, 16777217f};
        String line = "{\"layers\": [6, 1], \"edges\": [[[0,0],[1,0],[2,0],[3,0],[4,0],[5,0]]], \"weights\": ["
                + Arrays.toString(weights) + "]}";
        assertArrayEquals(weights, read(line).get(0).network().layer(0).weights());
    }

    @Test
    void readsDegenerateNetworks() throws IOException {
        Network dead = read("{\"layers\": [1, 3, 2], \"edges\": [[], []]}").get(0).network();
        assertEquals(List.of(1, 3, 2), dead.widths());
        assertEquals(0, dead.livingEdges());
        assertEquals(1, read("{\"layers\": [1, 1], \"edges\": [[[0, 0]]]}").get(0).network().depth());
    }

    @Test
    void readsOneLineAtATime() throws IOException {
        Path file = Files.writeString(folder.resolve("networks.jsonl"), PLAIN + "\nnonsense\n");
        try (Stream<GivenNetwork> networks = file(file).networks()) {
            Iterator<GivenNetwork> each = networks.iterator();
            assertEquals(List.of(2, 1), each.next().network().widths());
            assertThrows(SettingException.class, each::hasNext);
        }
        try (Stream<GivenNetwork> networks = file(file).networks()) {
            assertEquals(1, networks.limit(1).count());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "{`edges`: []};                                         layers` is missing",
        "{`layers`: [2], `edges`: []};                          needs at least inputs and outputs",
        "{`layers`: [2, 0, 1], `edges`: [[], []]};              layers[1] is 0, a layer needs at least one unit",
        "{`layers`: [2, -1], `edges`: [[]]};                    layers[1] is -1",
        "{`layers`: [99999, 99999], `edges`: [[]]};             more than 67108864 edges",
        "{`layers`: [2, 1]};                                    edges` is missing",
        "{`layers`: [2, 1], `edges`: [[], []]};                 edges` has 2 lists for 2 layers, needs 1",
        "{`layers`: [2, 1], `edges`: [null]};                   edges[0] is null",
        "{`layers`: [2, 1], `edges`: [[null]]};                 edges[0][0] is null, must be [from, to]",
        "{`layers`: [2, 1], `edges`: [[[0]]]};                  edges[0][0] is [0], must be [from, to]",
        "{`layers`: [2, 1], `edges`: [[[2, 0]]]};               `from` is 2, layer 0 has units 0..1",
        "{`layers`: [2, 1], `edges`: [[[0, 1]]]};               `to` is 1, layer 1 has units 0..0",
        "{`layers`: [2, 1], `edges`: [[[0, -1]]]};              `to` is -1",
        "{`layers`: [2, 1], `edges`: [[[0, 0], [0, 0]]]};       edges[0][1] repeats the edge [0, 0]",
        "{`layers`: [2, 1], `edges`: [[[0, 0.5]]]};             edges[0][0][1]: must be a whole number at",
        "{`layers`: [2, 1], `edges`: [[[0, `x`]]]};             edges[0][0][1]: must be a whole number at",
        "{`layers`: [2, 1], `edges`: [[[0, null]]]};            edges[0][0][1]: ",
        "{`layers`: [2, 1], `edges`: [[[0, 9999999999]]]};      edges[0][0][1]: ",
        "{`layers`: `2, 1`, `edges`: [[]]};                     layers: must be a list",
        "{`layers`: [2, `1`], `edges`: [[]]};                   layers[1]: ",
        "{`layers`: [2, 1], `edges`: [[]], `weights`: [[1]]};   weights[0] has 1 number for 0 edges",
        "{`layers`: [2, 1], `edges`: [[]], `weights`: []};      weights` has 0 lists for 2 layers, needs 1",
        "{`layers`: [1, 1], `edges`: [[[0, 0]]], `weights`: [[1e39]]}; weights[0][0] is too large",
        "{`layers`: [1, 1], `edges`: [[]], `biases`: [[]]};     biases[0] has 0 numbers, layer 1 has 1 unit",
        "{`layers`: [1, 1], `edges`: [[]], `biases`: [[-1e39]]}; biases[0][0] is too large",
        "{`layers`: [1, 1], `edges`: [[]], `feature_hops`: 0};  feature_hops` is 0, must be a whole",
        "{`layers`: [1, 1], `edges`: [[]], `test_hops`: 1.5};   test_hops: ",
        "{`layers`: [1, 1], `edges`: [[]], `merge_threshold`: 2}; merge_threshold` is 2.0, must be in 0..1",
        "{`layers`: [1, 1], `layers`: [1, 1], `edges`: [[]]};   the field `layers` is given twice",
        "{`layers`: [1, 1], `edges`: [[]]} x;                   at column ",
        "{`layers`: [1, 1], `edges`: [[};                       broken JSON at column ",
        "{`layers`: [1, 1], `edges`: [[]];                      at column ",
        "[1, 2];                                                at column ",
        "null;                                                  null instead of a network"
    })
    void saysWhatIsWrongInWhichLine(String json, String message) throws IOException {
        Path file = folder.resolve("networks.jsonl");
        Files.writeString(file, PLAIN + "\n\n" + json.replace('`', '"') + "\n");
        SettingException refused = assertThrows(SettingException.class, () -> readAll(file));
        assertEquals("path", refused.path());
        assertTrue(refused.getMessage().startsWith(file + " line 3: "), refused.getMessage());
        assertTrue(refused.getMessage().contains(message.replace('`', '"')), refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        Path missing = folder.resolve("missing.jsonl");
        assertEquals("there is no file " + missing, refusal(missing));
        assertEquals(folder + " is a directory, not a file of networks", refusal(folder));
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n \n");
        assertEquals(empty + " is empty: it holds no network", refusal(empty));
    }

    private static String refusal(Path file) {
        return assertThrows(SettingException.class, () -> readAll(file)).getMessage();
    }

    private List<GivenNetwork> read(String text) throws IOException {
        return readAll(Files.writeString(folder.resolve("networks.jsonl"), text));
    }

    private static List<GivenNetwork> readAll(Path file) {
        try (Stream<GivenNetwork> networks = file(file).networks()) {
            return networks.toList();
        }
    }

    private static NetworkFile file(Path path) {
        return new NetworkFile(new NetworkFileSettings(path));
    }
}
