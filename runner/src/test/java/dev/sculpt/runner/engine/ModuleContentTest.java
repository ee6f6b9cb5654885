package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Hierarchy.Module;
import dev.sculpt.runner.engine.ModuleContent.Kind;
import dev.sculpt.runner.measure.Hierarchies;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleContentTest {

    private static final UnitNames NAMES = UnitNames.numbered(4, 2);

    @Test
    void everyKindThatAModuleHasIsThereFromTheInputsUp() {
        assertEquals(List.of(new ModuleContent(Kind.INPUTS, "x1 x3"), new ModuleContent(Kind.HIDDEN, "5"),
                        new ModuleContent(Kind.OUTPUTS, "y0")),
                ModuleContent.of(Hierarchies.module(List.of(1, 3), 5, List.of(0)), NAMES, 20));
        assertEquals(List.of(new ModuleContent(Kind.HIDDEN, "1")),
                ModuleContent.of(Hierarchies.module(List.of(), 1, List.of()), NAMES, 20));
    }

    @Test
    void aModuleOfWhichNothingIsKnownIsInTheMiddle() {
        assertEquals(List.of(new ModuleContent(Kind.NOTHING, "middle")),
                ModuleContent.of(new Module(List.of(List.of(), List.of())), NAMES, 20));
    }
}
