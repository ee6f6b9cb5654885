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
        try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(name + NpyArray.ENDING)))) {
            return NpyArray.read(name, in);
        }
    }

    @Override
    public void close() { }
}
