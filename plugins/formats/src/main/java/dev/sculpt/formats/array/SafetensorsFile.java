package dev.sculpt.formats.array;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sculpt.files.Shown;
import dev.sculpt.networklines.JsonMistake;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A safetensors file: eight bytes with the length of a JSON header, the header, and the values of all arrays, everything
 * little-endian. The header gives each array's {@code dtype}, {@code shape}, and {@code data_offsets} from the end of
 * the header; arrays lie one behind the other, without gaps.
 */
final class SafetensorsFile implements ArrayFile {

    private static final int LENGTH_BYTES = Long.BYTES;
    private static final long LONGEST_HEADER = 1 << 21; // some 20,000 arrays
    private static final int DEEPEST = 8;
    static final String METADATA = "__metadata__";
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The types of the format, by the bits of a value; of those with less than a byte the last is filled up. */
    private static final Map<String, Integer> BITS = Map.ofEntries(
            Map.entry("C64", 64), Map.entry("F64", 64), Map.entry("I64", 64), Map.entry("U64", 64), Map.entry("F32", 32),
            Map.entry("I32", 32), Map.entry("U32", 32), Map.entry("F16", 16), Map.entry("BF16", 16), Map.entry("I16", 16),
            Map.entry("U16", 16), Map.entry("I8", 8), Map.entry("U8", 8), Map.entry("BOOL", 8), Map.entry("F8_E4M3", 8),
            Map.entry("F8_E5M2", 8), Map.entry("F8_E8M0", 8), Map.entry("F6_E2M3", 6), Map.entry("F6_E3M2", 6),
            Map.entry("F4", 4));

    private final SeekableByteChannel channel;
    private final ObjectNode header;
    private final long dataStart;

    private SafetensorsFile(SeekableByteChannel channel) throws IOException, InvalidArrayException {
        this.channel = channel;
        long length = channel.size() < LENGTH_BYTES ? -1 : start().getLong();
        if (length < 0 || length > channel.size() - LENGTH_BYTES) {
            throw new InvalidArrayException("is not a safetensors file: it does not begin with the length of a header");
        }
        if (length > LONGEST_HEADER) {
            throw new InvalidArrayException("has a header of " + length + " bytes, must be at most " + LONGEST_HEADER);
        }
        this.dataStart = LENGTH_BYTES + length;
        this.header = header(at(LENGTH_BYTES).readNBytes((int) length));
        requireNoGap();
        for (String name : names()) {
            requireSize(name);
        }
    }

    private ByteBuffer start() throws IOException {
        return ByteBuffer.wrap(at(0).readNBytes(LENGTH_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ObjectNode header(byte[] text) throws IOException, InvalidArrayException {
        try {
            if (JSON.readTree(new String(text, StandardCharsets.UTF_8)) instanceof ObjectNode arrays) {
                JsonNode said = arrays.remove(METADATA);
                if (said != null && !isOfTexts(said)) {
                    throw new InvalidArrayException("is not a safetensors file: its " + METADATA + " is no object of texts");
                }
                return arrays;
            }
        } catch (JsonProcessingException e) {
            throw new InvalidArrayException("is not a safetensors file: its header is " + JsonMistake.of(e));
        }
        throw new InvalidArrayException("is not a safetensors file: its header is no JSON object");
    }

    private static boolean isOfTexts(JsonNode said) {
        boolean texts = said.isObject();
        for (JsonNode value : said) {
            texts &= value.isTextual();
        }
        return texts;
    }

    // Every byte behind the header belongs to one array, as in the reference implementation.
    private void requireNoGap() throws IOException, InvalidArrayException {
        List<Placed> placed = new ArrayList<>();
        for (String name : names()) {
            placed.add(placed(name));
        }
        placed.sort(Comparator.comparingLong(Placed::start).thenComparingLong(Placed::end));
        long end = 0;
        String before = "the header";
        for (Placed array : placed) {
            if (array.start() != end) {
                throw new InvalidArrayException(array.name(), "begins at byte " + array.start()
                        + " of the data, must begin at " + end + ", where " + before + " ends");
            }
            end = array.end();
            before = "\"" + Shown.of(array.name()) + "\"";
        }
        if (dataStart + end != channel.size()) {
            throw new InvalidArrayException("has " + (channel.size() - dataStart) + " bytes of data, must have " + end
                    + ": that is where " + before + " ends");
        }
    }

    // Also of those that nobody reads: else one of them hides what belongs to none.
    private void requireSize(String name) throws IOException, InvalidArrayException {
        String type = header.get(name).path("dtype").asText();
        if (!BITS.containsKey(type)) {
            throw new InvalidArrayException(name, "is of type " + Shown.of(type) + ", which safetensors does not have");
        }
        Placed placed = placed(name);
        long bytes = ((long) BITS.get(type) * shape(name).values(name) + Byte.SIZE - 1) / Byte.SIZE;
        if (placed.end() - placed.start() != bytes) {
            throw new InvalidArrayException(name, "has the data_offsets [" + placed.start() + ", " + placed.end()
                    + "], must be " + bytes + " bytes apart");
        }
    }

    /** Where an array lies in the data. */
    private record Placed(String name, long start, long end) { }

    private Placed placed(String name) throws IOException, InvalidArrayException {
        List<Long> offsets = wholeNumbers(name, "data_offsets", header.get(name).path("data_offsets"));
        if (offsets.size() != 2 || offsets.get(0) < 0 || offsets.get(1) < offsets.get(0)
                || offsets.get(1) > channel.size() - dataStart) {
            throw new InvalidArrayException(
                    name, "has the data_offsets " + shown(offsets) + ", must be a start and an end within the file");
        }
        return new Placed(name, offsets.get(0), offsets.get(1));
    }

    private static String shown(List<Long> numbers) {
        return Shown.of(numbers.toString());
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
    public Shape shape(String name) throws InvalidArrayException {
        return new Shape(wholeNumbers(name, "shape", header.get(name).path("shape")));
    }

    @Override
    public FloatArray read(String name) throws IOException, InvalidArrayException {
        ValueType type = type(name, header.get(name).path("dtype").asText());
        Shape shape = shape(name);
        int count = shape.values(name);
        InputStream data = new BufferedInputStream(at(dataStart + placed(name).start()));
        return new FloatArray(name, shape, ArrayValues.read(data, type, ByteOrder.LITTLE_ENDIAN, count));
    }

    private static ValueType type(String array, String name) throws InvalidArrayException {
        for (ValueType type : ValueType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new InvalidArrayException(array, "is of type " + Shown.of(name) + ", must be one of "
                + String.join(", ", Arrays.stream(ValueType.values()).map(Enum::name).toList()));
    }

    private static List<Long> wholeNumbers(String array, String key, JsonNode list) throws InvalidArrayException {
        List<Long> numbers = new ArrayList<>();
        for (JsonNode number : list) {
            if (!number.canConvertToLong() || !number.isIntegralNumber()) {
                throw new InvalidArrayException(
                        array, "has the " + key + " " + Shown.of(list.toString()) + ", must be whole numbers");
            }
            numbers.add(number.longValue());
        }
        if (!list.isArray()) {
            throw new InvalidArrayException(array, "has no " + key);
        }
        return numbers;
    }

    private InputStream at(long position) throws IOException {
        channel.position(position);
        return Channels.newInputStream(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
