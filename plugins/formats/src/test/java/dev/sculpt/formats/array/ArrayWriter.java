package dev.sculpt.formats.array;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Named arrays for tests, written to files of every format by code that shares nothing with what reads them. */
final class ArrayWriter {

    private record Entry(String numpyType, String torchType, List<Long> shape, byte[] bytes) {

        String tuple() {
            return shape.stream().map(size -> size + ",").collect(Collectors.joining(" ", "(", ")"));
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private static List<Long> shape(long... sizes) {
        return LongStream.of(sizes).boxed().toList();
    }

    private static byte[] floats(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    ArrayWriter matrix(String name, int rows, int columns, float... values) {
        entries.put(name, new Entry("<f4", "F32", shape(rows, columns), floats(values)));
        return this;
    }

    ArrayWriter vector(String name, float... values) {
        entries.put(name, new Entry("<f4", "F32", shape(values.length), floats(values)));
        return this;
    }

    ArrayWriter mask(String name, int rows, int columns, int... values) {
        entries.put(name, new Entry("|b1", "BOOL", shape(rows, columns), bytes(values)));
        return this;
    }

    /** Puts a matrix of another type, its bytes as they are. */
    ArrayWriter typed(String name, String type, int rows, int columns, int... values) {
        entries.put(name, new Entry(type, type, shape(rows, columns), bytes(values)));
        return this;
    }

    /** Puts arrays of ones, such as {@code W0:2,3 b0:2}. */
    static ArrayWriter ones(String shapes) {
        ArrayWriter arrays = new ArrayWriter();
        for (String one : shapes.trim().split("\\s+")) {
            String name = one.substring(0, one.indexOf(':'));
            List<Long> shape = new ArrayList<>();
            for (String size : one.substring(name.length() + 1).split(",")) {
                shape.add(Long.valueOf(size));
            }
            float[] values = new float[Math.toIntExact(shape.stream().reduce(1L, (a, b) -> a * b))];
            java.util.Arrays.fill(values, 1);
            arrays.entries.put(name, new Entry("<f4", "F32", shape, floats(values)));
        }
        return arrays;
    }

    private static byte[] npy(Entry entry) throws IOException {
        String header = "{'descr': '" + entry.numpyType() + "', 'fortran_order': False, 'shape': " + entry.tuple() + ", }\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length(), 0});
        out.write(header.getBytes(StandardCharsets.US_ASCII));
        out.write(entry.bytes());
        return out.toByteArray();
    }

    Path npz(Path file) throws IOException {
        return npz(file, Deflater.DEFAULT_COMPRESSION);
    }

    /** Writes an archive whose entries stand there as they are. */
    Path stored(Path file) throws IOException {
        return npz(file, Deflater.NO_COMPRESSION);
    }

    private Path npz(Path file, int level) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(level);
            for (Map.Entry<String, Entry> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey() + ".npy"));
                zip.write(npy(each.getValue()));
            }
        }
        return file;
    }

    Path folder(Path folder) throws IOException {
        Files.createDirectory(folder);
        for (Map.Entry<String, Entry> each : entries.entrySet()) {
            Files.write(folder.resolve(each.getKey() + ".npy"), npy(each.getValue()));
        }
        return folder;
    }

    Path safetensors(Path file) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        List<String> header = new ArrayList<>(List.of("\"__metadata__\": {\"format\": \"pt\"}"));
        for (Map.Entry<String, Entry> each : entries.entrySet()) {
            int start = data.size();
            data.write(each.getValue().bytes());
            header.add("\"" + each.getKey() + "\": {\"dtype\": \"" + each.getValue().torchType() + "\", \"shape\": "
                    + each.getValue().shape() + ", \"data_offsets\": [" + start + ", " + data.size() + "]}");
        }
        return safetensors(file, "{" + String.join(", ", header) + "}", data.toByteArray());
    }

    static Path safetensors(Path file, String header, byte[] data) throws IOException {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(8 + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN);
        return Files.write(file, bytes.putLong(text.length).put(text).put(data).array());
    }
}
