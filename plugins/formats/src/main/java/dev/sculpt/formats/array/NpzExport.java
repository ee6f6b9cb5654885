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
 * It has no place for remarks: where the inputs are scaled, two more arrays say how. {@link NpzFile} reads it.
 */
public final class NpzExport implements NetworkExport {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0); // that a zip archive can tell

    private final ExportedArrays arrays;

    /** Creates the format. */
    public NpzExport(ArrayExportSettings settings) {
        this.arrays = new ExportedArrays(settings.layers());
    }

    @Override
    public String ending() {
        return "npz";
    }

    @Override
    public void write(ExportedNetwork network, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        List<NamedArray> all = new ArrayList<>(arrays.of(network));
        network.scaling().ifPresent(known -> all.addAll(NetworkArrays.of(known)));
        for (NamedArray array : all) {
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
