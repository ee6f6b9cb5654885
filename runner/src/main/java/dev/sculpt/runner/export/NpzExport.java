package dev.sculpt.runner.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes arrays as {@code numpy.savez} does: a zip archive, not compressed, of one {@code .npy} entry each. */
final class NpzExport {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0); // that a zip archive can tell
    private static final int ALIGNMENT = 64;
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

    private NpzExport() { }

    static byte[] bytes(List<NamedArray> arrays) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (NamedArray array : arrays) {
                byte[] npy = npy(array);
                CRC32 sum = new CRC32();
                sum.update(npy);
                ZipEntry entry = new ZipEntry(array.name() + ".npy");
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(npy.length);
                entry.setCrc(sum.getValue());
                entry.setTimeLocal(EARLIEST);
                zip.putNextEntry(entry);
                zip.write(npy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    // NumPy Enhancement Proposal 1: magic, version 1.0, length of the header, the header, the values; what stands before
    // the values is filled up to a multiple of 64 bytes.
    private static byte[] npy(NamedArray array) {
        String shape = array.shape().stream().map(size -> size + ",").collect(Collectors.joining(" "));
        String type = switch (array.type()) {
            case FLOAT -> "<f4";
            case BOOL -> "|b1";
        };
        String header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + shape + "), }";
        int before = MAGIC.length + Short.BYTES;
        int used = before + header.length() + 1;
        int padding = (ALIGNMENT - used % ALIGNMENT) % ALIGNMENT;
        byte[] text = (header + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(before + text.length + array.bytes().length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) text.length)
                .put(text)
                .put(array.bytes())
                .array();
    }
}
