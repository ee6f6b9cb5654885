package dev.sculpt.api.export;

import java.io.IOException;
import java.io.OutputStream;

/** Contract of a {@code network-export} plugin: a format that networks can be written in. */
public interface NetworkExport {

    /** Returns the ending of file names without its dot, such as {@code npz}: letters and digits, dots within. */
    String ending();

    /**
     * Writes a network.
     *
     * @param out receives the content of the file; the caller closes it
     * @throws ExportException if the format needs what is not known of the network, or has no form for it
     * @throws IOException from the stream alone
     */
    void write(ExportedNetwork network, OutputStream out) throws IOException;
}
