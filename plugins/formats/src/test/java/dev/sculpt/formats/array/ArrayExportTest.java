package dev.sculpt.formats.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.formats.Written;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The bytes of both array formats, for a network of three inputs and one output whose middle edge is dead. */
class ArrayExportTest {

    private static final ExportedNetwork SMALL = ExportedNetwork.of("task", 0,
            new Network(List.of(new Layer(3, 1, new float[] {1, 9, -2}, new boolean[] {true, false, true},
                    new float[] {0.5f})), Optional.of(new UnitFunctions(StandardFunction.STEP, StandardFunction.SOFTMAX))));

    private static final ArrayExportSettings NUMBERED = new ArrayExportSettings(List.of());

    // 1, 0, -2 in single precision, little-endian; 0.5; and the mask.
    private static final byte[] WEIGHTS = {0, 0, (byte) 0x80, 0x3f, 0, 0, 0, 0, 0, 0, 0, (byte) 0xc0};
    private static final byte[] BIASES = {0, 0, 0, 0x3f};
    private static final byte[] MASK = {1, 0, 1};

    private static void assertNpy(String type, String shape, byte[] data, byte[] npy) {
        String header = "\u0093NUMPY\u0001\u0000v\u0000{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape
                + ", }";
        String text = header + " ".repeat(127 - header.length()) + "\n"; // 128 bytes: 10 and then 118, which is "v"
        ByteBuffer expected = ByteBuffer.allocate(128 + data.length)
                .put(text.getBytes(StandardCharsets.ISO_8859_1)).put(data);
        assertArrayEquals(expected.array(), npy);
    }

    @Test
    void npz() throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(Written.bytes(new NpzExport(NUMBERED), SMALL)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
                contents.add(zip.readAllBytes());
            }
        }

        assertEquals(List.of("W0.npy", "b0.npy", "M0.npy"), entries.stream().map(ZipEntry::getName).toList());
        for (ZipEntry entry : entries) {
            assertEquals(ZipEntry.STORED, entry.getMethod());
            assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal());
        }
        assertNpy("<f4", "(1, 3,)", WEIGHTS, contents.get(0));
        assertNpy("<f4", "(1,)", BIASES, contents.get(1));
        assertNpy("|b1", "(1, 3,)", MASK, contents.get(2));
    }

    @Test
    void safetensors() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Written.bytes(new SafetensorsExport(NUMBERED), SMALL))
                .order(ByteOrder.LITTLE_ENDIAN);
        int length = (int) file.getLong();
        byte[] text = new byte[length];
        file.get(text);

        JsonNode header = new ObjectMapper().readTree(text);
        assertEquals(0, length % 8);
        assertEquals(new ObjectMapper().readTree("""
                {"__metadata__": {"task": "task", "seed": "0", "density_percent": "66.66666666666667",
                  "activation": "step", "output": "softmax"},
                 "W0": {"dtype": "F32", "shape": [1, 3], "data_offsets": [0, 12]},
                 "b0": {"dtype": "F32", "shape": [1], "data_offsets": [12, 16]},
                 "M0": {"dtype": "BOOL", "shape": [1, 3], "data_offsets": [16, 19]}}"""), header);
        byte[] data = new byte[file.remaining()];
        file.get(data);
        assertArrayEquals(ByteBuffer.allocate(19).put(WEIGHTS).put(BIASES).put(MASK).array(), data);
    }
}
