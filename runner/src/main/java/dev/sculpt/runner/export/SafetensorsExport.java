package dev.sculpt.runner.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes arrays in the safetensors format: eight bytes with the length of a JSON header, the header, the values. Masks come
 * last, as they could leave numbers behind them at odd addresses.
 */
final class SafetensorsExport {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ALIGNMENT = 8;

    private SafetensorsExport() { }

    /**
     * Returns the content of the file.
     *
     * @param remarks texts by name for {@code __metadata__}
     */
    static byte[] bytes(List<NamedArray> arrays, Map<String, String> remarks) {
        List<NamedArray> ordered = new ArrayList<>(arrays);
        ordered.sort(Comparator.comparing(NamedArray::type)); // stable: layers stay in order
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("__metadata__", remarks);
        int end = 0;
        for (NamedArray array : ordered) {
            int start = end;
            end = Math.addExact(start, array.bytes().length);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("dtype", switch (array.type()) {
                case FLOAT -> "F32";
                case BOOL -> "BOOL";
            });
            entry.put("shape", array.shape());
            entry.put("data_offsets", List.of(start, end));
            header.put(array.name(), entry);
        }
        byte[] text = padded(header);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + text.length + end).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(text.length).put(text);
        ordered.forEach(array -> bytes.put(array.bytes()));
        return bytes.array();
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
