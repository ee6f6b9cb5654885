package dev.sculpt.tasks.image;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.testkit.ReaderFuzz;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class IdxFuzzTest extends ReaderFuzz {

    @Override
    protected String fileName() {
        return "train-images-idx3-ubyte";
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Override
    protected List<byte[]> valid() throws IOException {
        byte[] plain = bytes(0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 1, 9, 8, 7, 6, 5, 4);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
            zip.write(plain);
        }
        return List.of(plain, compressed.toByteArray());
    }

    @Override
    protected List<byte[]> words() {
        return List.of(bytes(0, 0, 8, 3), bytes(0, 0, 0, 1), bytes(0x7f, 255, 255, 255), bytes(0x80, 0, 0, 0),
                bytes(0, 0x98, 0x96, 0x80), bytes(0, 0, 127, 255), bytes(1, 2, 3),
                bytes(0x1f, 0x8b, 8, 0), new byte[64], bytes(255, 255, 255, 255));
    }

    @Override
    protected void read(Path file) {
        IdxFile.read("data", file, 3);
    }

    @Override
    protected Class<? extends Exception> refusal() {
        return SettingException.class;
    }
}
