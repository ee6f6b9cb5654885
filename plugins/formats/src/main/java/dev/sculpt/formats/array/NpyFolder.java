package dev.sculpt.formats.array;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of files {@code NAME.npy}, one array each. */
final class NpyFolder implements ArrayFile {

    private final Path folder;
    private final List<String> names;

    NpyFolder(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.list(folder)) {
            this.names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(NpyArray.ENDING))
                    .map(NpyArray::withoutEnding)
                    .sorted()
                    .toList();
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public FloatArray read(String name) throws IOException, InvalidArrayException {
        try (InputStream in = open(name)) {
            return NpyArray.read(name, in, Files.size(path(name)));
        }
    }

    @Override
    public Shape shape(String name) throws IOException, InvalidArrayException {
        try (InputStream in = open(name)) {
            return NpyHeader.read(name, in).shape();
        }
    }

    private InputStream open(String name) throws IOException, InvalidArrayException {
        if (!Files.isRegularFile(path(name))) {
            throw new InvalidArrayException(name, "is no file but a device or the like");
        }
        return new BufferedInputStream(Files.newInputStream(path(name)));
    }

    private Path path(String name) {
        return folder.resolve(name + NpyArray.ENDING);
    }

    @Override
    public void close() { }
}
