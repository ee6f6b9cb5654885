package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sculpt.api.export.ExportException;
import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.api.run.Seed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link NetworkExport} has to hold. Extend it and say how to create yours. */
public abstract class NetworkExportContract {

    private static final UnitFunctions FUNCTIONS = new UnitFunctions(StandardFunction.RELU, StandardFunction.SIGMOID);

    /** Returns a new instance of the format under test. */
    protected abstract NetworkExport create();

    /** Networks of which everything is known, and networks of which nothing is. */
    static Stream<ExportedNetwork> networks() {
        return SampleNetworks.all().flatMap(network -> Stream.of(
                known(network), ExportedNetwork.of("sample", 0, network)));
    }

    private static ExportedNetwork known(Network network) {
        return ExportedNetwork.of("sample", 7, network.withFunctions(FUNCTIONS))
                .withLabels(SampleLabels.clusters(network, 3), SampleLabels.modules(network, 3))
                .withFields(Map.of("variant", "", "settings", Map.of("model", Map.of("plugin", "mlp"))));
    }

    private static ExportedNetwork network() {
        return known(SampleNetworks.random(new Seed(1), 0.5, 6, 8, 7, 3));
    }

    @Test
    void saysAnEndingOfFileNames() {
        String ending = create().ending();
        assertNotNull(ending, "ending()");
        assertTrue(ending.matches("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*"),
                "the ending \"" + ending + "\" must be letters and digits, dots within");
        assertEquals(ending, create().ending(), "the same again");
    }

    @Test
    void writesANetworkOfWhichEverythingIsKnown() {
        Optional<byte[]> written = written(create(), network());
        assertTrue(written.isPresent(), "refused a network of relu and sigmoid units");
        assertTrue(written.get().length > 0, "it wrote nothing");
    }

    @ParameterizedTest
    @MethodSource("networks")
    void givesTheSameBytesAgainOrRefuses(ExportedNetwork network) {
        NetworkExport export = create();
        Optional<byte[]> first = written(export, network);
        assertSameBytes(first, written(export, network));
        assertSameBytes(first, written(create(), network));
    }

    @Test
    void saysWhyItRefuses() {
        NetworkExport export = create();
        networks().forEach(network -> {
            try {
                export.write(network, OutputStream.nullOutputStream());
            } catch (ExportException e) {
                assertTrue(e.getMessage() != null && !e.getMessage().isBlank(), "it refuses and does not say why");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void passesOnThatTheStreamBroke() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        IOException thrown = assertThrows(IOException.class, () -> create().write(network(), broken));
        assertEquals("the disk is full", thrown.getMessage());
    }

    @Test
    void givesTheSameBytesFromSeveralThreads() {
        NetworkExport export = create();
        List<ExportedNetwork> networks = Stream.concat(Stream.of(network()), networks().limit(8)).toList();
        List<Optional<byte[]>> expected = networks.stream().map(network -> written(create(), network)).toList();
        Concurrently.assertEach(() -> networks.stream().map(network -> written(export, network)).toList(), found -> {
            for (int i = 0; i < expected.size(); i++) {
                assertSameBytes(expected.get(i), found.get(i));
            }
        });
    }

    private static void assertSameBytes(Optional<byte[]> expected, Optional<byte[]> found) {
        assertEquals(expected.isPresent(), found.isPresent(), "written, and not refused");
        assertArrayEquals(expected.orElse(null), found.orElse(null));
    }

    /** Returns what a format writes, nothing where it refuses; the stream must be left open. */
    private static Optional<byte[]> written(NetworkExport export, ExportedNetwork network) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                fail("closed the stream, which is left to the caller");
            }
        };
        try {
            export.write(network, bytes);
            return Optional.of(bytes.toByteArray());
        } catch (ExportException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
