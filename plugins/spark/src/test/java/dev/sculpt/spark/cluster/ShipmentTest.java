package dev.sculpt.spark.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.execution.PortableWork;
import dev.sculpt.api.execution.ShippedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShipmentTest {

    private static final PortableWork WORK = new PortableWork("a: b\n", List.of());

    @TempDir
    private Path folder;

    @AfterEach
    void nothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private <T extends Throwable> T thrown(Class<T> type, Supplier<PortableWork> work) {
        try (Shipment shipment = Shipment.begin(work, folder)) {
            return assertThrows(type, shipment::digest);
        }
    }

    @Test
    void itsArchiveIsThereWhileItIsOpen() {
        try (Shipment shipment = Shipment.begin(() -> WORK, folder)) {
            assertEquals(WorkArchive.digest(WORK), shipment.digest());
            assertTrue(Files.isRegularFile(shipment.archive()));
        }
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Path missing = folder.resolve("missing");
        PortableWork work = new PortableWork("a: b\n", List.of(new ShippedFile("files/missing", missing, "00")));

        UncheckedIOException thrown = thrown(UncheckedIOException.class, () -> work);

        assertEquals(missing.toString(), ((NoSuchFileException) thrown.getCause()).getFile());
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidAtOnce() {
        UncheckedIOException thrown = assertThrows(
                UncheckedIOException.class, () -> Shipment.begin(() -> WORK, folder.resolve("none")));

        assertTrue(thrown.getCause() instanceof NoSuchFileException, thrown.toString());
    }

    /** As it was thrown, without that of the other thread around it. */
    @Test
    void whatIsThrownComesThrough() {
        IllegalStateException failure = new IllegalStateException("no plan");
        OutOfMemoryError error = new OutOfMemoryError("of the test");

        assertEquals(failure, thrown(IllegalStateException.class, () -> {
            throw failure;
        }));
        assertEquals(error, thrown(OutOfMemoryError.class, () -> {
            throw error;
        }));
    }

    @Test
    void nothingIsDeletedUnderWhoWrites() {
        CompletableFuture<PortableWork> slow = new CompletableFuture<>();
        AtomicBoolean written = new AtomicBoolean();
        Shipment shipment = Shipment.begin(() -> {
            PortableWork work = slow.join();
            written.set(folder.toFile().list().length == 1);
            return work;
        }, folder);

        CompletableFuture<Boolean> closed = CompletableFuture.supplyAsync(() -> {
            shipment.close();
            return written.get();
        }, closing -> new Thread(closing, "closing").start());
        slow.complete(WORK);

        assertTrue(closed.join());
    }
}
