package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;

/** What networks have to hold beside each other. */
final class NetworkAssertions {

    private NetworkAssertions() { }

    /** Demands the same widths, masks, weights and biases, bit for bit. */
    static void assertSame(Network expected, Network actual) {
        assertSameMasks(expected, actual);
        for (int index = 0; index < expected.depth(); index++) {
            assertArrayEquals(expected.layer(index).weights(), actual.layer(index).weights(), "weights of layer " + index);
            assertArrayEquals(expected.layer(index).biases(), actual.layer(index).biases(), "biases of layer " + index);
        }
    }

    /** Demands the same widths and masks. */
    static void assertSameMasks(Network expected, Network actual) {
        assertEquals(expected.widths(), actual.widths(), "widths");
        for (int index = 0; index < expected.depth(); index++) {
            assertArrayEquals(expected.layer(index).mask(), actual.layer(index).mask(), "mask of layer " + index);
        }
    }

    /** Demands the same widths, and that every edge that lives lived before. */
    static void assertNothingRevived(Network before, Network after) {
        assertEquals(before.widths(), after.widths(), "widths");
        for (int index = 0; index < before.depth(); index++) {
            Layer old = before.layer(index);
            for (int to = 0; to < old.outputs(); to++) {
                for (int from = 0; from < old.inputs(); from++) {
                    assertFalse(after.layer(index).alive(to, from) && !old.alive(to, from),
                            "the dead edge of layer " + index + " from " + from + " to " + to + " lives");
                }
            }
        }
    }
}
