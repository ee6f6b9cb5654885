package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.Kind;
import dev.sculpt.api.task.Samples;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class GuardedSamplesTest {

    /** Samples that are gone, whatever they are asked for. */
    private static final class Gone implements Samples {

        @Override
        public int size() {
            throw new IllegalStateException("size");
        }

        @Override
        public int inputs() {
            throw new IllegalStateException("inputs");
        }

        @Override
        public int outputs() {
            throw new IllegalStateException("outputs");
        }

        @Override
        public void readInputs(int row, float[] into, int offset) {
            throw new IllegalStateException("row " + row);
        }

        @Override
        public void readTargets(int row, float[] into, int offset) {
            throw new IllegalStateException("targets of row " + row);
        }
    }

    private static String failure(Consumer<Samples> ask) {
        Samples samples = new GuardedSamples(Offers.callee(Kind.TASK, "odd", "an object"), new Gone());
        return assertThrows(PluginFailure.class, () -> ask.accept(samples)).getMessage();
    }

    @Test
    void whateverIsAskedForIsTheTasksFault() {
        List<String> failures = List.of(failure(Samples::size), failure(Samples::inputs), failure(Samples::outputs),
                failure(samples -> samples.readInputs(2, new float[1], 0)),
                failure(samples -> samples.readTargets(3, new float[1], 0)));

        List<String> expected = List.of("size", "inputs", "outputs", "row 2", "targets of row 3").stream()
                .map(what -> "task plugin \"odd\" failed: java.lang.IllegalStateException: " + what).toList();
        assertEquals(expected, failures);
    }
}
