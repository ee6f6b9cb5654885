package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Kind;
import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.runner.engine.SmallNetworks;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuardedNetworksTest {

    private static final Callee ODD = Offers.callee(Kind.MODEL, "odd", "an object");

    @Test
    void networksComeInOrder() {
        GivenNetwork one = GivenNetwork.of("one", 0, SmallNetworks.halves());
        GivenNetwork two = GivenNetwork.of("two", 1, SmallNetworks.halves());
        AtomicBoolean closed = new AtomicBoolean();
        try (PluginBorder border = new PluginBorder();
                GuardedNetworks networks = new GuardedNetworks(
                        border, ODD, () -> Stream.of(one, two).onClose(() -> closed.set(true)))) {
            assertEquals(List.of(one, two), List.of(networks.next(), networks.next()));
            assertFalse(networks.hasNext());
        }
        assertTrue(closed.get());
    }

    /** A stream that was read already has no iterator. */
    @Test
    void aStreamThatCannotBeReadIsClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<GivenNetwork> read = Stream.of(GivenNetwork.of("one", 0, SmallNetworks.halves()))
                .onClose(() -> closed.set(true));
        assertTrue(read.iterator().hasNext());
        try (PluginBorder border = new PluginBorder()) {
            PluginFailure failure =
                    assertThrows(PluginFailure.class, () -> new GuardedNetworks(border, ODD, () -> read));

            assertTrue(failure.getMessage().startsWith(
                "model plugin \"odd\" failed: java.lang.IllegalStateException: stream "
                    + "has already been operated upon"), failure.getMessage());
        }
        assertTrue(closed.get());
    }
}
