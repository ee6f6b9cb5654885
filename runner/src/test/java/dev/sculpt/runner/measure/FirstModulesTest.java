package dev.sculpt.runner.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstModulesTest {

    /** Of the links 0-2, 0-3, 1-2, 1-4, 2-3, 2-4, the first, second, third and fifth are among modules 0 to 3. */
    @Test
    void linksAmongTheFirstStay() {
        Hierarchy levels = Hierarchies.levels();
        FirstModules first = FirstModules.of(new Hierarchy(levels.modules(), levels.links(), 7), 4);

        assertEquals(new Hierarchy(levels.modules().subList(0, 4),
                List.of(new Link(0, 2, 3), new Link(0, 3, 1), new Link(1, 2, 12), new Link(2, 3, 4)), 7),
                first.hierarchy());
        assertEquals(List.of(0, 1, 2, 4), first.links());
        assertEquals(1, first.moreModules());
        assertEquals(2, first.moreLinks());
    }

    @Test
    void fewModulesAreAllThere() {
        assertEquals(new FirstModules(Hierarchies.levels(), List.of(0, 1, 2, 3, 4, 5), 0, 0),
                FirstModules.of(Hierarchies.levels(), 5));
    }
}
