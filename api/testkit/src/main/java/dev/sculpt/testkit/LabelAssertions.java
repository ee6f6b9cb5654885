package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What labels of units have to hold. */
final class LabelAssertions {

    private LabelAssertions() { }

    /** Demands one label per unit. */
    static void assertShape(Network network, UnitLabels labels) {
        List<Integer> widths = IntStream.range(0, labels.layers()).mapToObj(labels::width).toList();
        assertEquals(network.widths(), widths, "one label per unit");
    }

    /** Demands that the labels, dropped ones aside, are 0, 1, 2 and so on. */
    static void assertNoGaps(int[] labels) {
        List<Integer> used = Arrays.stream(labels)
                .filter(label -> label != UnitLabels.DROPPED).distinct().sorted().boxed().toList();
        assertEquals(IntStream.range(0, used.size()).boxed().toList(), used, "labels without gaps");
    }
}
