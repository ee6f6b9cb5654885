package dev.sculpt.runner.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SculptingSpeedTest {

    @TempDir
    private Path folder;

    private Variant variant(String model) throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: %s
                """.formatted(model));
        return Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(Planner.class)
                .plan(new YamlReader().readFile(file), List.of()).variants().get(0);
    }

    /** A clock that goes on by a millisecond whenever it is looked at, so that no test depends on the machine's speed. */
    private static LongSupplier ticking() {
        AtomicLong time = new AtomicLong();
        return () -> time.addAndGet(1_000_000);
    }

    /** Three seeds are used up long before the time is. */
    @Test
    void seedsDoNotRunOut() throws IOException {
        SculptingSpeed speed =
                SculptingSpeed.measure(variant("{ plugin: mlp, hidden: [2], epochs: 1 }"), 1, 1, 3, ticking());

        assertTrue(speed.networks() > 3, speed.toString());
        assertEquals(1.001, speed.seconds(), 1e-9, "the first look after a second, and no warm-up");
    }

    /** Nothing is pruned, so there is nothing to train. */
    @Test
    void aNetworkThatIsTrainedAlreadyIsNotTrained() throws IOException {
        Path network = Files.createDirectory(folder.resolve("network"));
        Files.write(network.resolve("W0.npy"), npy("(1, 2)", 8));

        SculptingSpeed speed = SculptingSpeed.measure(
                variant("{ plugin: mlp, start: { plugin: from-file, path: " + network + " } }"), 1, 1, 1000, ticking());

        assertTrue(speed.networks() > 0, speed.toString());
        assertEquals(new Work(0, 0, 0), speed.work());
    }

    @Test
    void aModelThatFailsHasNoSpeed() throws IOException {
        Variant diverging = variant("{ plugin: mlp, hidden: [2], epochs: 1, weightDecay: 1e39 }");

        String message = assertThrows(
                InvalidInputException.class, () -> SculptingSpeed.measure(diverging, 1, 1, 10, ticking())).getMessage();

        assertTrue(message.startsWith("the speed of small cannot be measured: model plugin \"mlp\"")
                && message.contains("training diverged"), message);
    }

    // An array of zeros in the format of NumPy, version 1.0; the header ends at a multiple of 64 bytes.
    private static byte[] npy(String shape, int bytes) {
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': " + shape + ", }";
        String padded = header + " ".repeat(128 - 10 - header.length() - 1) + "\n";
        byte[] file = new byte[128 + bytes];
        byte[] start = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0};
        System.arraycopy(start, 0, file, 0, start.length);
        System.arraycopy(padded.getBytes(StandardCharsets.US_ASCII), 0, file, 10, padded.length());
        return file;
    }
}
