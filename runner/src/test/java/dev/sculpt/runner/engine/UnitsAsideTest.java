package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.measure.Hierarchies;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsAsideTest {

    private static final Hierarchy SOME = new Hierarchy(List.of(
            Hierarchies.module(List.of(0), 1, List.of()), Hierarchies.module(List.of(2), 1, List.of(1))), List.of());

    @Test
    void whatIsOfNoModuleIsNamed() {
        assertEquals(List.of("inputs that take no part: x1 x3", "outputs that take no part: y0"),
                UnitsAside.lines(SOME, UnitNames.numbered(4, 2), 20));
        assertEquals(List.of("outputs that take no part: y0 y2"),
                UnitsAside.lines(new Hierarchy(List.of(Hierarchies.module(List.of(0, 1), 0, List.of(1))), List.of()),
                        UnitNames.numbered(2, 3), 20));
    }

    @Test
    void whereAllTakePartThereIsNothingToSay() {
        assertEquals(List.of(), UnitsAside.lines(Hierarchies.levels(), UnitNames.numbered(4, 2), 20));
    }
}
