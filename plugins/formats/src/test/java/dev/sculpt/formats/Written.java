package dev.sculpt.formats;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What formats write. */
public final class Written {

    private Written() { }

    /** Returns the content of the file. */
    public static byte[] bytes(NetworkExport format, ExportedNetwork network) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(network, bytes);
        return bytes.toByteArray();
    }

    /** Returns the content of a file of text. */
    public static String text(NetworkExport format, ExportedNetwork network) throws IOException {
        return new String(bytes(format, network), StandardCharsets.UTF_8);
    }
}
