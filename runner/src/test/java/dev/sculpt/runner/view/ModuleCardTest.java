package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.engine.UnitNames;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleCardTest {

    @Test
    void theBorderStandsBehindWideLettersAndMarks() {
        Hierarchy.Module module = new Hierarchy.Module(List.of(List.of(0, 1, 2), List.of(), List.of(0)));
        UnitNames names = new UnitNames(List.of("\u6728", "e\u0301", "\ud83c\udde9\ud83c\uddea"), List.of("y"));
        TextCanvas canvas = new TextCanvas();

        ModuleCard.of(0, module, names, 0, "").draw(canvas, 0, 0);

        assertEquals("""
                \u250c\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2510
                \u2502 module 0       \u2502
                \u2502 out    y       \u2502
                \u2502 in     \u6728 e\u0301 \ud83c\udde9\ud83c\uddea \u2502
                \u2514\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2518
                """, canvas.toString());
    }
}
