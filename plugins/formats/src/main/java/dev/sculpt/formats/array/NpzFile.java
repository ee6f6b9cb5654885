package dev.sculpt.formats.array;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive of entries {@code NAME.npy}, as {@code numpy.savez} and {@code numpy.savez_compressed} write it. */
final class NpzFile implements ArrayFile {

    private final ZipFile zip;

    NpzFile(Path path) throws IOException, InvalidArrayException {
        try {
            this.zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new InvalidArrayException("is not an .npz file: " + e.getMessage());
        }
    }

    @Override
    public List<String> names() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(NpyArray.ENDING))
                .map(NpyArray::withoutEnding)
                .sorted()
                .toList();
    }

    @Override
    public FloatArray read(String name) throws IOException, InvalidArrayException {
        ZipEntry entry = zip.getEntry(name + NpyArray.ENDING);
        try (CheckedInputStream in =
                new CheckedInputStream(new BufferedInputStream(zip.getInputStream(entry)), new CRC32())) {
            FloatArray array = NpyArray.read(name, in);
            if (in.getChecksum().getValue() != entry.getCrc()) { // which a ZipFile does not look at
                throw new InvalidArrayException(name, "is damaged: its checksum is wrong");
            }
            return array;
        } catch (ZipException e) {
            throw new InvalidArrayException(name, "is damaged: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
