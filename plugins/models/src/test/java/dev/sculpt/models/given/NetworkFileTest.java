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
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Java's own reader of gzip passes over what is no member, and over cut trailers it says nothing clear. */
    @Test
    void compressedFilesAreReadToTheirVeryEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int member = 0; member < 2; member++) {
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                zip.write((PLAIN + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        int size = bytes.size();
        assertEquals(2, readAll(Files.write(folder.resolve("two.gz"), bytes.toByteArray())).size());
        for (int tail : new int[] {1, 7, 8, 30, 1000, 20_000}) {
            Path longer = Files.write(folder.resolve("longer.gz"), Arrays.copyOf(bytes.toByteArray(), size + tail));
            assertTrue(refusal(longer).contains("cannot be read: " + tail + " bytes stand behind the end"), refusal(longer));
        }
        for (int cut = 1; cut < size - 2; cut += 7) {
            Path shorter = Files.write(folder.resolve("shorter.gz"), Arrays.copyOf(bytes.toByteArray(), size - cut));
            if (size - cut != size / 2) { // what is left is one whole member
                assertTrue(refusal(shorter).contains("cannot "), refusal(shorter));
            }
        }
        byte[] damaged = bytes.toByteArray();
        damaged[size - 6] ^= 1; // within the checksum of the second member
        assertTrue(refusal(Files.write(folder.resolve("damaged.gz"), damaged)).contains("cannot be read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void byteOrderMarksArePassedOver(String charset) throws IOException {
        String text = "\uFEFF" + PLAIN + "\n\uFEFF" + PLAIN.replace("{", "{\"task\": \"\u00E4\", ") + "\r" + PLAIN;

        List<GivenNetwork> read = readAll(Files.write(folder.resolve("bom.jsonl"), text.getBytes(charset)));

        assertEquals(List.of("unknown", "\u00E4", "unknown"), read.stream().map(GivenNetwork::task).toList());
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("no.jsonl"), PLAIN.getBytes(StandardCharsets.UTF_16LE));
        assertEquals(file + " line 1: cannot be read: not text in UTF-8: it holds a NUL character; text in UTF-16 has to "
                + "begin with a byte order mark", refusal(file));
        Path latin = Files.write(folder.resolve("latin.jsonl"),
                "{\"task\": \"\u00E4\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(latin + " line 1: cannot be read: not text in UTF-8", refusal(latin));
    }

    /** A line of ones and twos that is a thousand times smaller when compressed. */
    @Test
    void compressedLinesMayNotGrowBeyondMeasure() throws IOException {
        Path bomb = folder.resolve("bomb.jsonl.gz");
        try (GZIPOutputStream zip = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            for (int part = 0; part < 40; part++) {
                zip.write(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertTrue(refusal(bomb).contains("grows to more than 16777216 bytes, the most that a small"), refusal(bomb));
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("deep.jsonl"), "{\"layers\": " + "[".repeat(100_000));
        assertTrue(refusal(file).contains("line 1: "), refusal(file));
        Files.writeString(file, "{\"x\": " + "[".repeat(100_000));
        assertTrue(refusal(file).contains("it is nested too deeply"), refusal(file));
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
        "{`layers`: [4096, 4096, 1], `edges`: [[], []]};     layers` has 16781312 edges, living or not, must be at most",
        "{`layers`: [1, 1], `edges`: [[]], `input_names`: [`a`, `a`]};  input_names` has 2 names, the layer has 1 unit",
        "{`layers`: [2, 1], `edges`: [[]], `input_names`: [`a`, `a`]};  input_names[1] is the name of input_names[0] again",
        "{`layers`: [1, 1], `edges`: [[]], `output_names`: [` `]};      output_names[0] is blank",
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
        assertEquals(missing + ": no such file", refusal(missing));
        assertEquals(folder + ": is a folder, not a file", refusal(folder));
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
