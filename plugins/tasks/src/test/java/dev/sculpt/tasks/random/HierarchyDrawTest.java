package dev.sculpt.tasks.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HierarchyDrawTest {

    private static final Wiring PAIRS =
            new Wiring(4, List.of(List.of(0, 1), List.of(2, 3)), List.of(List.of(4, 5), List.of(4, 5)));

    /** Of 20 seeds some need several draws; what was drawn before is as it must not be. */
    @Test
    void howManyDrawsItTookIsKnown() {
        List<HierarchyDraw> drawn = IntStream.range(0, 20)
                .mapToObj(seed -> HierarchyDraw.of(PAIRS, GateFamily.ANY, seed)).toList();

        assertTrue(drawn.stream().allMatch(one -> one.graph().isFound()), drawn.toString());
        assertTrue(drawn.stream().anyMatch(one -> one.draws() > 1), drawn.toString());
        PlantedGraph graph = drawn.get(0).graph();
        assertEquals("drawn 3 times until it was as it must be", new HierarchyDraw(graph, 3).note());
        assertEquals("the first draw is as it must be", new HierarchyDraw(graph, 1).note());
    }

    /** All parities of one pair are one function, so that two outputs of it never differ. */
    @Test
    void whatCannotBeFoundIsRefused() {
        Wiring same = new Wiring(2, List.of(), List.of(List.of(0, 1), List.of(0, 1)));

        assertEquals("gates", assertThrows(SettingException.class, () ->
                HierarchyDraw.of(same, GateFamily.PARITY, 0)).path());
    }
}
