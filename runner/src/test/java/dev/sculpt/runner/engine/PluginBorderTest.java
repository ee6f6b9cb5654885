package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.model.Evaluation;
import dev.sculpt.runner.plugin.Offer;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginBorderTest {

    /** No settings. */
    public record NoSettings() { }

    private static final Offer OFFER = new Offer(
            new Factory<>(Kind.MODEL, "odd", "Nothing.", "the tests", NoSettings.class, settings -> null), "here");

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.1, 1.1})
    void anAccuracyIsAShare(double accuracy) {
        PluginFailure failure = assertThrows(
                PluginFailure.class, () -> PluginBorder.accuracy(OFFER, () -> new Evaluation(0, accuracy)));

        assertEquals("model plugin \"odd\" returned an accuracy of " + accuracy + ", must be in 0..1", failure.getMessage());
        assertEquals(1, PluginBorder.accuracy(OFFER, () -> new Evaluation(Double.NaN, 1)));
    }

    @Test
    void aCancellationIsAFailureOfThePlugin() {
        PluginFailure bare = assertThrows(PluginFailure.class, () -> PluginBorder.call(OFFER, () -> {
            throw new CancellationException("enough");
        }));
        PluginFailure wrapped = assertThrows(PluginFailure.class, () -> PluginBorder.call(OFFER, () -> {
            throw new IllegalStateException(new CancellationException("enough"));
        }));
        PluginFailure other = assertThrows(PluginFailure.class, () -> PluginBorder.call(OFFER, () -> null));

        assertEquals("model plugin \"odd\" failed: java.util.concurrent.CancellationException: enough", bare.getMessage());
        assertTrue(bare.isCancellation());
        assertTrue(wrapped.isCancellation());
        assertFalse(other.isCancellation());
    }
}
