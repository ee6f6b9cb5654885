package dev.sculpt.formats.array;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A safetensors file: eight bytes with the length of a JSON header, the header, and the values of all arrays, everything
 * little-endian. The header gives each array's {@code dtype}, {@code shape}, and {@code data_offsets} from the end of
 * the header.
 */
final class SafetensorsFile implements ArrayFile {

    private static final int LENGTH_BYTES = Long.BYTES;
    private static final long LONGEST_HEADER = 100_000_000; // as in the reference implementation
    static final String METADATA = "__metadata__";
    private static final JsonMapper JSON = new JsonMapper();

    private final SeekableByteChannel channel;
    private final ObjectNode header;
    private final long dataStart;

    private SafetensorsFile(SeekableByteChannel channel) throws IOException, InvalidArrayException {
        this.channel = channel;
        long length = channel.size() < LENGTH_BYTES ? -1 : read(0, LENGTH_BYTES).getLong();
        if (length < 0 || length > LONGEST_HEADER || length > channel.size() - LENGTH_BYTES) {
            throw new InvalidArrayException("is not a safetensors file: it does not begin with the length of a header");
        }
        this.dataStart = LENGTH_BYTES + length;
        this.header = header(read(LENGTH_BYTES, (int) length).array());
    }

    private static ObjectNode header(byte[] text) throws IOException, InvalidArrayException {
        try {
            if (JSON.readTree(text) instanceof ObjectNode arrays) {
                arrays.remove(METADATA);
                return arrays;
            }
        } catch (JsonProcessingException e) {
            throw new InvalidArrayException("is not a safetensors file: its header is broken JSON");
        }
        throw new InvalidArrayException("is not a safetensors file: its header is no JSON object");
    }

    /** Opens a file and reads its header. */
    static SafetensorsFile open(Path path) throws IOException, InvalidArrayException {
        SeekableByteChannel channel = Files.newByteChannel(path);
        try {
            return new SafetensorsFile(channel);
        } catch (IOException | InvalidArrayException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        header.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Override
    public FloatArray read(String name) throws IOException, InvalidArrayException {
        JsonNode entry = header.get(name);
        ValueType type = type(name, entry.path("dtype").asText());
        Shape shape = new Shape(wholeNumbers(name, "shape", entry.path("shape")));
        List<Long> offsets = wholeNumbers(name, "data_offsets", entry.path("data_offsets"));
        int count = shape.values(name);
        long bytes = (long) count * type.width();
        if (offsets.size() != 2 || offsets.get(0) < 0 || offsets.get(1) - offsets.get(0) != bytes
                || offsets.get(1) > channel.size() - dataStart) {
            throw new InvalidArrayException(name, "has the data_offsets " + offsets + ", must be " + bytes
                    + " bytes apart and within the file");
        }
        float[] values = new float[count];
        ByteBuffer data = read(dataStart + offsets.get(0), Math.toIntExact(bytes));
        type.read(data, values);
        return new FloatArray(name, shape, values);
    }

    private static ValueType type(String array, String name) throws InvalidArrayException {
        for (ValueType type : ValueType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new InvalidArrayException(array, "is of type " + name + ", must be one of "
                + String.join(", ", Arrays.stream(ValueType.values()).map(Enum::name).toList()));
    }

    private static List<Long> wholeNumbers(String array, String key, JsonNode list) throws InvalidArrayException {
        List<Long> numbers = new ArrayList<>();
        for (JsonNode number : list) {
            if (!number.canConvertToLong() || !number.isIntegralNumber()) {
                throw new InvalidArrayException(array, "has the " + key + " " + list + ", must be whole numbers");
            }
            numbers.add(number.longValue());
        }
        if (!list.isArray()) {
            throw new InvalidArrayException(array, "has no " + key);
        }
        return numbers;
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(position);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("it ends early");
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
