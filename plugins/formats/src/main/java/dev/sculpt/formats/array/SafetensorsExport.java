package dev.sculpt.formats.array;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import dev.sculpt.formats.remark.Remarks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the arrays of a network in the safetensors format: eight bytes with the length of a JSON header, the header, the
 * values. How inputs are scaled stands in the metadata: a state dictionary has the arrays of the layers and no others, else
 * PyTorch does not load it. Masks come last, as they could leave numbers behind them at odd addresses.
 * {@link SafetensorsFile} reads it.
 */
public final class SafetensorsExport implements NetworkExport {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ALIGNMENT = 8;

    private final ExportedArrays arrays;

    /** Creates the format. */
    public SafetensorsExport(ArrayExportSettings settings) {
        this.arrays = new ExportedArrays(settings.layers());
    }

    @Override
    public String ending() {
        return "safetensors";
    }

    @Override
    public void write(ExportedNetwork network, OutputStream out) throws IOException {
        List<NamedArray> ordered = new ArrayList<>(arrays.of(network));
        ordered.sort(Comparator.comparing(array -> array.type() == ValueType.BOOL)); // stable: layers stay in order
        Map<String, Object> header = new LinkedHashMap<>();
        header.put(SafetensorsFile.METADATA, Remarks.of(network));
        int end = 0;
        for (NamedArray array : ordered) {
            int start = end;
            end = Math.addExact(start, array.bytes().length);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("dtype", array.type().name());
            entry.put("shape", array.shape().sizes());
            entry.put("data_offsets", List.of(start, end));
            header.put(array.name(), entry);
        }
        byte[] text = padded(header);
        out.write(ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(text.length).array());
        out.write(text);
        for (NamedArray array : ordered) {
            out.write(array.bytes());
        }
    }

    private static byte[] padded(Map<String, Object> header) {
        try {
            String text = JSON.writeValueAsString(header);
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            return (text + " ".repeat((ALIGNMENT - length % ALIGNMENT) % ALIGNMENT)).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written as JSON", e);
        }
    }
}
