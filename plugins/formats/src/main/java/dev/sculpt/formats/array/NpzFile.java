package dev.sculpt.formats.array;

import dev.sculpt.files.Expansion;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive of entries {@code NAME.npy}, as {@code numpy.savez} and {@code numpy.savez_compressed} write it. */
final class NpzFile implements ArrayFile {

    private final ZipFile zip;
    private final SortedMap<String, ZipEntry> entries;

    private NpzFile(ZipFile zip, SortedMap<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /**
     * Opens a file.
     *
     * @throws InvalidArrayException if it is no archive, goes on behind its end, has a name twice, or grows beyond
     *     {@link Expansion}
     */
    static NpzFile open(Path path) throws IOException, InvalidArrayException {
        ZipEnds.check(path);
        ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile());
            return new NpzFile(zip, entries(zip, Expansion.of(Files.size(path))));
        } catch (IOException | InvalidArrayException | IllegalArgumentException e) {
            if (zip != null) {
                zip.close();
            }
            if (e instanceof InvalidArrayException invalid) {
                throw invalid;
            }
            if (e instanceof ZipException || e instanceof IllegalArgumentException) { // the latter where names are no UTF-8
                throw new InvalidArrayException("is not an .npz file: " + e.getMessage());
            }
            throw e;
        }
    }

    private static SortedMap<String, ZipEntry> entries(ZipFile zip, Expansion expansion)
            throws ZipException, InvalidArrayException {
        SortedMap<String, ZipEntry> entries = new TreeMap<>();
        long bytes = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.isDirectory()) {
                continue;
            }
            String name = entry.getName();
            if (entries.put(name.endsWith(NpyArray.ENDING) ? NpyArray.withoutEnding(name) : name, entry) != null) {
                throw new InvalidArrayException(name, "appears twice");
            }
            bytes += Math.min(Math.max(0, entry.getSize()), Long.MAX_VALUE - bytes);
            expansion.check(bytes);
        }
        return entries;
    }

    @Override
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public Shape shape(String name) throws IOException, InvalidArrayException {
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entries.get(name)))) {
            return NpyHeader.read(name, in).shape();
        } catch (ZipException e) {
            throw damaged(name, e.getMessage());
        }
    }

    @Override
    public FloatArray read(String name) throws IOException, InvalidArrayException {
        ZipEntry entry = entries.get(name);
        try (CheckedInputStream in =
                new CheckedInputStream(new BufferedInputStream(zip.getInputStream(entry)), new CRC32())) {
            FloatArray array = NpyArray.read(name, in, entry.getSize());
            if (in.getChecksum().getValue() != entry.getCrc()) { // which a ZipFile does not look at
                throw damaged(name, "its checksum is wrong");
            }
            return array;
        } catch (ZipException e) {
            throw damaged(name, e.getMessage());
        }
    }

    private static InvalidArrayException damaged(String name, String why) {
        return new InvalidArrayException(name, "is damaged: " + why);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
