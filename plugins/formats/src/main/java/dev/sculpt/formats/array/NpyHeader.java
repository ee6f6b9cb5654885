package dev.sculpt.formats.array;

import dev.sculpt.files.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands before the values in a {@code .npy} file (NumPy Enhancement Proposal 1, versions 1 to 3).
 *
 * @param type of the values
 * @param order of the bytes of a value
 * @param columnsFirst whether the first dimension runs fastest
 * @param shape of the array
 */
record NpyHeader(ValueType type, ByteOrder order, boolean columnsFirst, Shape shape) {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int LONGEST = 1 << 12; // of plain numbers; NumPy writes 118
    private static final int ALIGNMENT = 64;
    private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([^']*)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([^)]*)\\)");
    private static final Pattern REST = Pattern.compile("\\{\\s*,\\s*,\\s*,?\\s*\\}\\s*");
    private static final Pattern SIZE = Pattern.compile("\\d{1,18}L?"); // Python 2 writes an L

    /**
     * Reads the header and leaves the stream at the first value.
     *
     * @param array the name of the array, for messages
     */
    static NpyHeader read(String array, InputStream in) throws IOException, InvalidArrayException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new InvalidArrayException(array, "is not in the .npy format");
        }
        byte[] version = in.readNBytes(2);
        if (version.length < 2 || version[0] < 1 || version[0] > 3) {
            throw new InvalidArrayException(array, "is of a version of the .npy format that is not known");
        }
        byte[] length = in.readNBytes(version[0] == 1 ? 2 : 4);
        long characters = 0;
        for (int i = length.length - 1; i >= 0; i--) {
            characters = characters << 8 | (length[i] & 0xff);
        }
        byte[] bytes = characters > LONGEST ? new byte[0] : in.readNBytes((int) characters);
        String header = new String(bytes, StandardCharsets.UTF_8);
        Matcher type = TYPE.matcher(header);
        Matcher order = ORDER.matcher(header);
        Matcher shape = SHAPE.matcher(header);
        if (bytes.length < characters || !type.find() || !order.find() || !shape.find() || !isNothingElse(header)) {
            throw new InvalidArrayException(array, "has no header that says the type, order and shape of plain numbers");
        }
        boolean bigEndian = type.group(1).startsWith(">");
        return new NpyHeader(type(array, type.group(1)), bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN,
                order.group(1).equals("True"), shape(array, shape.group(1)));
    }

    // A key that stands there twice would be read in one way here and in another elsewhere.
    private static boolean isNothingElse(String header) {
        String rest = header;
        for (Pattern each : List.of(TYPE, ORDER, SHAPE)) {
            rest = each.matcher(rest).replaceFirst("");
        }
        return REST.matcher(rest).matches();
    }

    // A last comma is what makes one size a tuple.
    private static Shape shape(String array, String said) throws InvalidArrayException {
        List<Long> sizes = new ArrayList<>();
        String[] words = said.isBlank() ? new String[0] : said.strip().split(",");
        for (String word : words) {
            if (!SIZE.matcher(word.strip()).matches()) {
                throw new InvalidArrayException(array, "has the shape (" + Shown.of(said) + ")");
            }
            sizes.add(Long.valueOf(word.strip().replace("L", "")));
        }
        return new Shape(sizes);
    }

    private static ValueType type(String array, String name) throws InvalidArrayException {
        List<ValueType> known = ValueType.ofNumpy();
        for (ValueType type : known) {
            if (type.numpy().orElseThrow().equals(name.replace('>', '<'))) {
                return type;
            }
        }
        throw new InvalidArrayException(array, "is of type " + Shown.of(name) + ", must be one of "
                + known.stream().map(type -> type.numpy().orElseThrow()).sorted().collect(Collectors.joining(", ")));
    }

    /**
     * Returns the header in version 1.0: magic, version, length of the text, the text, filled up to a multiple of 64 bytes.
     * Values of it are little-endian.
     *
     * @throws java.util.NoSuchElementException if NumPy does not have the type
     */
    byte[] bytes() {
        String sizes = shape.sizes().stream().map(size -> size + ",").collect(Collectors.joining(" "));
        String said = "{'descr': '" + type.numpy().orElseThrow() + "', 'fortran_order': " + (columnsFirst ? "True" : "False")
                + ", 'shape': (" + sizes + "), }";
        int before = MAGIC.length + 2 + Short.BYTES;
        int used = before + said.length() + 1;
        int padding = (ALIGNMENT - used % ALIGNMENT) % ALIGNMENT;
        byte[] text = (said + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(before + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .put((byte) 1)
                .put((byte) 0)
                .putShort((short) text.length)
                .put(text)
                .array();
    }
}
