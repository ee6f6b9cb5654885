package dev.sculpt.formats.array;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the arrays of a network as {@code numpy.savez} does: a zip archive, not compressed, of one {@code .npy} entry each.
 * Where the inputs are scaled, two more say how. {@link NpzFile} reads it.
 */
public final class NpzExport implements NetworkExport {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0); // that a zip archive can tell

    @Override
    public String ending() {
        return "npz";
    }

    @Override
    public void write(ExportedNetwork network, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        List<NamedArray> arrays = new ArrayList<>(NetworkArrays.of(network.network()));
        network.scaling().ifPresent(known -> arrays.addAll(NetworkArrays.of(known)));
        for (NamedArray array : arrays) {
            byte[] npy = NpyArray.write(array);
            CRC32 sum = new CRC32();
            sum.update(npy);
            ZipEntry entry = new ZipEntry(array.name() + NpyArray.ENDING);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(npy.length);
            entry.setCrc(sum.getValue());
            entry.setTimeLocal(EARLIEST);
            zip.putNextEntry(entry);
            zip.write(npy);
        }
        zip.finish();
    }
}
