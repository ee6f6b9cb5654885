package dev.sculpt.colours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FunctionColoursTest {

    /** Two modules of inputs, one between, one of outputs. */
    private static final TrueHierarchy TRUTH = new TrueHierarchy(
            List.of(truth(List.of(0, 1), List.of()), truth(List.of(2, 3), List.of()), truth(List.of(), List.of()),
                    truth(List.of(), List.of(0))),
            List.of(new TrueLink(0, 2), new TrueLink(1, 2), new TrueLink(2, 3)), false);

    private static TrueModule truth(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    private static Hierarchy.Module found(List<Integer> inputs, int hidden, List<Integer> outputs) {
        return new Hierarchy.Module(List.of(inputs, IntStream.range(0, hidden).boxed().toList(), outputs));
    }

    private static List<Integer> functions(List<Hierarchy.Module> modules, List<Hierarchy.Link> links) {
        return FunctionColours.functions(new Hierarchy(modules, links, 0), Optional.of(TRUTH), 4, 1);
    }

    @Test
    void aModuleHasTheFunctionThatItSharesMostWith() {
        assertEquals(List.of(1, 0, 3), functions(
                List.of(found(List.of(1, 2, 3), 2, List.of()), found(List.of(0), 1, List.of()),
                        found(List.of(), 1, List.of(0))),
                List.of()));
    }

    @Test
    void oneInTheMiddleGoesByItsLinks() {
        assertEquals(List.of(0, 1, 2, 3), functions(
                List.of(found(List.of(0, 1), 2, List.of()), found(List.of(2, 3), 2, List.of()),
                        found(List.of(), 2, List.of()), found(List.of(), 1, List.of(0))),
                List.of(new Hierarchy.Link(0, 2, 1), new Hierarchy.Link(2, 3, 1))));
    }

    @Test
    void oneThatHasNothingInCommonHasNone() {
        assertEquals(List.of(-1), functions(List.of(found(List.of(), 2, List.of())), List.of()));
    }

    @Test
    void withoutATruthModulesGoByTheirPlaceAndDiffer() {
        List<Integer> functions = FunctionColours.functions(new Hierarchy(
                List.of(found(List.of(0), 1, List.of()), found(List.of(1), 1, List.of()), found(List.of(), 1, List.of(0))),
                List.of(), 0), Optional.empty(), 16, 1);
        assertEquals(List.of(0, 1, 7), functions);
    }
}
