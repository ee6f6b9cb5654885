package dev.sculpt.formats.array;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.testkit.ReaderFuzz;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Damaged files of arrays, of which a network of three inputs and one output is made. */
abstract class ArrayFuzz extends ReaderFuzz {

    private static final Start START = new Start(3, 1);

    /** Returns files of networks in the format. */
    protected abstract List<Path> files(Path folder) throws IOException;

    /** Returns words of the format alone. */
    protected abstract List<String> texts();

    /** Networks by numbers, and as PyTorch keeps them while it prunes. */
    static List<ArrayWriter> networks() {
        return List.of(
                new ArrayWriter().matrix("W0", 2, 3, 1, 2, 3, 4, 5, 6).vector("b0", 1, 2).mask("M0", 2, 3, 1, 0, 1, 1, 1, 0)
                        .matrix("W1", 1, 2, 7, 8),
                new ArrayWriter().matrix("0.weight_orig", 1, 3, 1, 2, 3).matrix("0.weight_mask", 1, 3, 1, 0, 1)
                        .vector("0.bias", 4),
                new ArrayWriter().matrix("b.weight", 4, 2, 1, 2, 3, 4, 5, 6, 7, 8).matrix("c.weight", 1, 4, 1, 2, 3, 4)
                        .matrix("a.weight", 2, 3, 6, 5, 4, 3, 2, 1));
    }

    @Override
    protected final List<byte[]> valid() throws IOException {
        Path folder = Files.createTempDirectory("arrays");
        try {
            return files(folder).stream().map(ArrayFuzz::bytes).toList();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected final List<byte[]> words() {
        return Stream.concat(texts().stream().map(text -> text.getBytes(StandardCharsets.ISO_8859_1)),
                IntStream.of(0, 1, 3, 16, 127, 200, 255).mapToObj(value -> new byte[] {(byte) value, 0, 0, 0})).toList();
    }

    @Override
    protected void read(Path file) {
        START.start(file).check(START.task());
    }

    @Override
    protected Class<? extends Exception> refusal() {
        return SettingException.class;
    }
}
