package dev.sculpt.testkit;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.BatchWorker;
import dev.sculpt.api.execution.BatchWorkerProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A program to ship: its workers give rows that say the index and the batch, such as {@code 3:1 3 5}. */
public final class SampleWorkerProvider implements BatchWorkerProvider {

    /** What a worker has to be told. */
    static final String DESCRIPTION = "a sample\nof work";

    private static final String SERVICE = "META-INF/services/" + BatchWorkerProvider.class.getName();

    /** Does what the program would do. */
    static void compute(Batch batch, Consumer<byte[]> rows, BooleanSupplier stopping) {
        batch.indices().takeWhile(index -> !stopping.getAsBoolean())
                .forEach(index -> rows.accept((index + ":" + batch).getBytes(StandardCharsets.UTF_8)));
    }

    /** Packs this program into a jar, which may be there. */
    static Path pack(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> type : List.of(SampleWorkerProvider.class, Sample.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new JarEntry(SERVICE));
            out.write(SampleWorkerProvider.class.getName().getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Override
    public BatchWorker open(String description, Path folder) {
        if (!description.equals(DESCRIPTION)) {
            throw new IllegalArgumentException("the description was changed on the way: " + description);
        }
        return new Sample();
    }

    private static final class Sample implements BatchWorker {

        @Override
        public void compute(Batch batch, Consumer<byte[]> rows, BooleanSupplier stopping) {
            SampleWorkerProvider.compute(batch, rows, stopping);
        }

        @Override
        public void close() { }
    }
}
