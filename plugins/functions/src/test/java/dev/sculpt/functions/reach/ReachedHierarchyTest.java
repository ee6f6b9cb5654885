package dev.sculpt.functions.reach;

import static dev.sculpt.functions.reach.FunctionsReachedTest.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.functions.reach.InputGroups.Group;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Groups {0, 1} and {2} reach functions 0 and 1, group {3} function 2 alone, which outputs 2 and 3 carry. */
class ReachedHierarchyTest {

    private static final ReachedHierarchy FOUND = new ReachedHierarchy(List.of(
            new Group(set(0, 1), set(0, 1)), new Group(set(2), set(0, 1)), new Group(set(3), set(2))),
            new int[] {0, 1, 2, 2}, 3);

    @Test
    void groupsThatReachAlikeHaveAMiddleAndAFunctionJoinsItsOnlyGroup() {
        TrueHierarchy hierarchy = FOUND.hierarchy(false);

        assertTrue(FOUND.hasMiddle());
        assertEquals(List.of(Set.of(0, 1), Set.of(2), Set.of(3), Set.of(), Set.of(), Set.of()),
                hierarchy.modules().stream().map(module -> Set.copyOf(module.inputs())).toList());
        assertEquals(List.of(Set.of(), Set.of(), Set.of(2, 3), Set.of(), Set.of(0), Set.of(1)),
                hierarchy.modules().stream().map(module -> Set.copyOf(module.outputs())).toList());
        assertEquals(List.of(new TrueLink(0, 3), new TrueLink(1, 3), new TrueLink(3, 4), new TrueLink(3, 5)),
                hierarchy.links());
    }

    @Test
    void groupsMayAlsoLeadPastTheMiddle() {
        assertEquals(Set.of(new TrueLink(0, 3), new TrueLink(0, 4), new TrueLink(0, 5), new TrueLink(1, 3),
                new TrueLink(1, 4), new TrueLink(1, 5), new TrueLink(3, 4), new TrueLink(3, 5)),
                Set.copyOf(FOUND.hierarchy(true).links()));
    }

    /** Group {0} serves two functions, so that neither is in its module; function 1 has two groups. */
    @Test
    void aFunctionThatSharesItsGroupIsAModuleOfItsOwn() {
        ReachedHierarchy shared = new ReachedHierarchy(
                List.of(new Group(set(0), set(0, 1)), new Group(set(1), set(1))), new int[] {0, 1}, 2);

        assertFalse(shared.hasMiddle());
        assertEquals(4, shared.hierarchy(false).modules().size());
        assertEquals(Set.of(new TrueLink(0, 2), new TrueLink(0, 3), new TrueLink(1, 3)),
                Set.copyOf(shared.hierarchy(false).links()));
    }

    @Test
    void aUnitGoesToItsFunctionThenToItsGroupThenToTheMiddle() {
        assertEquals(4, FOUND.likely(set(0, 2), set(0)));
        assertEquals(0, FOUND.likely(set(1), set(0, 1)));
        assertEquals(3, FOUND.likely(set(1, 2), set(0, 1)));
        assertEquals(0, FOUND.likely(set(0, 1, 3), set(0, 2)));
    }

    @Test
    void inputsAndFunctionsAreInTheirModules() {
        assertEquals(List.of(0, 0, 1, 2), List.of(FOUND.inputModule(0), FOUND.inputModule(1), FOUND.inputModule(2),
                FOUND.inputModule(3)));
        assertEquals(List.of(4, 5, 2), List.of(FOUND.functionModule(0), FOUND.functionModule(1), FOUND.functionModule(2)));
    }
}
