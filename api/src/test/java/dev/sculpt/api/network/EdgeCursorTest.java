package dev.sculpt.api.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** Three units below, two above; edges 0 -> 0 (weight 1), 2 -> 0 (3), 1 -> 1 (5) and 2 -> 1 (6) live. */
class EdgeCursorTest {

    private static final Layer LAYER = new Layer(3, 2, new float[] {1, 2, 3, 4, 5, 6},
            new boolean[] {true, false, true, false, true, true}, new float[2]);

    private static String edges(EdgeCursor cursor) {
        StringBuilder edges = new StringBuilder();
        while (cursor.next()) {
            edges.append(cursor.from()).append("->").append(cursor.to())
                    .append(':').append((int) cursor.weight()).append(' ');
        }
        assertFalse(cursor.next(), "the end stays the end");
        return edges.toString();
    }

    @Test
    void goesOverAllByTheUnitAbove() {
        assertEquals("0->0:1 2->0:3 1->1:5 2->1:6 ", edges(LAYER.cursor()));
    }

    @Test
    void goesOverThoseIntoAUnit() {
        assertEquals("0->0:1 2->0:3 ", edges(LAYER.edgesInto(0)));
        assertEquals("1->1:5 2->1:6 ", edges(LAYER.edgesInto(1)));
    }

    @Test
    void goesOverThoseOutOfAUnit() {
        assertEquals("0->0:1 ", edges(LAYER.edgesOutOf(0)));
        assertEquals("1->1:5 ", edges(LAYER.edgesOutOf(1)));
        assertEquals("2->0:3 2->1:6 ", edges(LAYER.edgesOutOf(2)));
    }

    @Test
    void thereMayBeNone() {
        Layer dead = new Layer(2, 1, new float[2], new boolean[2], new float[1]);

        assertEquals("", edges(dead.cursor()));
        assertEquals("", edges(dead.edgesOutOf(1)));
    }
}
