package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.picture.LayeredLayout.Arc;
import dev.sculpt.runner.picture.LayeredLayout.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {

    /** Each box above all before, and arcs between all: 9,880 places where an arc passes a row overflowed the stack. */
    @Test
    void manyArcsThroughManyRowsAreLaidOut() {
        int boxes = 40;
        List<Arc> arcs = new ArrayList<>();
        for (int from = 0; from < boxes; from++) {
            for (int to = from + 1; to < boxes; to++) {
                arcs.add(new Arc(from, to));
            }
        }

        LayeredLayout layout = LayeredLayout.of(Collections.nCopies(boxes, new Size(40, 20)), arcs, 10, 20);

        assertEquals(arcs.size(), layout.paths().size());
        for (Arc arc : arcs) {
            assertTrue(layout.boxes().get(arc.to()).y() < layout.boxes().get(arc.from()).y(), arc.toString());
        }
    }
}
