package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.SmallResults;
import java.util.List;
import org.junit.jupiter.api.Test;

class HierarchyPictureTest {

    @Test
    void modulesHaveTheirInputsAndOutputs() throws Exception {
        List<String> texts = Drawn.of(HierarchyPicture.of(SmallResults.exact(0, "halves", 3))).texts();

        assertTrue(texts.stream().anyMatch(text -> text.contains("x0 x1")), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.contains("y1")), texts.toString());
    }

    @Test
    void oneModuleForTwoIsMarked() throws Exception {
        assertEquals(0, Drawn.of(HierarchyPicture.of(SmallResults.exact(0, "halves", 3))).classed("wrong"));
        assertTrue(Drawn.of(HierarchyPicture.of(SmallResults.wrong(0, "halves", 3))).classed("wrong") > 0);
    }
}
