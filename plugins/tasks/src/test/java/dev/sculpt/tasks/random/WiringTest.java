package dev.sculpt.tasks.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.setting.SettingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WiringTest {

    private static Wiring wiring(int inputs, HierarchyShape shape, int subFunctions, int overlap, int uses, int levels) {
        return Wiring.of(new RandomHierarchySettings(inputs, shape, subFunctions, Optional.empty(), overlap, uses, levels,
                DirectInputs.OWN, GateFamily.ANY, 1, 0, 0));
    }

    private static Wiring wiring(HierarchyShape shape, int overlap, Integer... arity) {
        return Wiring.of(new RandomHierarchySettings(8, shape, 2, Optional.of(List.of(arity)), overlap, 2, 3,
                DirectInputs.SHARED, GateFamily.ANY, 1, 0, 0));
    }

    @Test
    void functionsOfASplitHaveInputsOfTheirOwn() {
        assertEquals(new Wiring(7, List.of(), List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6))),
                wiring(7, HierarchyShape.SPLIT, 2, 1, 2, 3));
    }

    /** Ten places for eight inputs, of which each pair of neighbours shares one. */
    @Test
    void neighboursShareTheOverlap() {
        assertEquals(List.of(List.of(0, 1, 2, 3), List.of(3, 4, 5), List.of(5, 6, 7)),
                wiring(8, HierarchyShape.SHARED, 3, 1, 2, 3).outputs());
        assertEquals(List.of(List.of(0, 1, 2, 3, 4), List.of(3, 4, 5, 6, 7)),
                wiring(8, HierarchyShape.SHARED, 2, 2, 2, 3).outputs());
    }

    /** Three gates, signals 6 to 8; every output reads two of them, every gate is read by two. */
    @Test
    void gatesAreReadByAsManyOutputsAsTheyHaveUses() {
        Wiring reuse = wiring(6, HierarchyShape.REUSE, 3, 1, 2, 3);

        assertEquals(List.of(List.of(0, 1), List.of(2, 3), List.of(4, 5)), reuse.gates());
        assertEquals(List.of(List.of(6, 7), List.of(7, 8), List.of(6, 8)), reuse.outputs());
    }

    @Test
    void moreUsesThanGatesMakeMoreOutputs() {
        assertEquals(List.of(List.of(8, 9), List.of(8, 9), List.of(8, 9)),
                wiring(8, HierarchyShape.REUSE, 2, 1, 3, 3).outputs());
    }

    /** x0 to x5 in two gates, 8 and 9, the middle 10; x6 and x7 go to the outputs. */
    @Test
    void outputsOfADeepOneReadTheMiddleAndAnInput() {
        assertEquals(new Wiring(8, List.of(List.of(0, 1, 2), List.of(3, 4, 5), List.of(8, 9)),
                List.of(List.of(6, 10), List.of(7, 10))), wiring(8, HierarchyShape.DEEP, 2, 1, 2, 3));
    }

    /** x7 is read by both; which of the kinds it is, the seed says where any will do. */
    @Test
    void outputsOfADeepOneMayReadTheSameInput() {
        assertEquals(List.of(List.of(7, 10), List.of(7, 10)), wiring(HierarchyShape.DEEP, 1, 4, 3).outputs());
        assertEquals(2, IntStream.range(0, 20).mapToObj(seed -> Wiring.of(new RandomHierarchySettings(8, HierarchyShape.DEEP,
                2, Optional.empty(), 1, 2, 3, DirectInputs.ANY, GateFamily.ANY, 1, 0, seed))).distinct().count());
    }

    @Test
    void subFunctionsReadAsManyInputsAsTheirArity() {
        assertEquals(List.of(List.of(0, 1), List.of(2, 3, 4, 5, 6, 7)), wiring(HierarchyShape.SPLIT, 1, 2, 6).outputs());
        assertEquals(List.of(List.of(0, 1, 2, 3, 4), List.of(3, 4, 5, 6, 7)),
                wiring(HierarchyShape.SHARED, 2, 5, 5).outputs());
        assertEquals(List.of(List.of(0, 1), List.of(2, 3, 4, 5, 6), List.of(8, 9)),
                wiring(HierarchyShape.DEEP, 1, 2, 5).gates());
    }

    /** Of 8 inputs 7 below the gates leave one that both outputs read, 6 one for each. */
    @Test
    void anAritySaysHowManyInputsAreReadDirectly() {
        assertEquals(List.of(List.of(7, 10), List.of(7, 10)), drawn(4, 3).outputs());
        assertEquals(List.of(List.of(6, 10), List.of(7, 10)), drawn(4, 2).outputs());
    }

    private static Wiring drawn(Integer... arity) {
        return Wiring.of(new RandomHierarchySettings(8, HierarchyShape.DEEP, 2, Optional.of(List.of(arity)), 1, 2, 3,
                DirectInputs.ANY, GateFamily.ANY, 1, 0, 0));
    }

    @Test
    void anArityThatDoesNotFitIsRefused() {
        assertEquals("has 3 numbers, there are 2 sub-functions", refusal(HierarchyShape.SPLIT, 1, 2, 3, 3));
        assertEquals("has a sum of 8, must have 9: the inputs below the sub-functions, those that two share counted twice",
                refusal(HierarchyShape.SHARED, 1, 4, 4));
        assertEquals("a function that shares 2 inputs must read more than these", refusal(HierarchyShape.SHARED, 2, 2, 8));
        assertEquals("not for a mixed hierarchy", refusal(HierarchyShape.MIXED, 1, 2, 2));
    }

    private static String refusal(HierarchyShape shape, int overlap, Integer... arity) {
        return assertThrows(SettingException.class, () -> wiring(shape, overlap, arity)).getMessage();
    }

    /** A second middle, 11, reads the first and an input. */
    @Test
    void eachFurtherLevelIsAMiddleMore() {
        assertEquals(List.of(List.of(0, 1, 2), List.of(3, 4), List.of(8, 9), List.of(5, 10)),
                wiring(8, HierarchyShape.DEEP, 2, 1, 2, 4).gates());
    }

    /** Reuse of x0 to x3 with gates 8 and 9 beside shared inputs x4 to x7. */
    @Test
    void aMixedOneIsReuseBesideShared() {
        assertEquals(new Wiring(8, List.of(List.of(0, 1), List.of(2, 3)),
                List.of(List.of(8, 9), List.of(8, 9), List.of(4, 5, 6), List.of(6, 7))),
                wiring(8, HierarchyShape.MIXED, 2, 1, 2, 3));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThrows(SettingException.class, () -> wiring(3, HierarchyShape.REUSE, 2, 1, 2, 3));
        assertThrows(SettingException.class, () -> wiring(12, HierarchyShape.SPLIT, 1, 1, 2, 3));
        assertThrows(SettingException.class, () -> wiring(4, HierarchyShape.SHARED, 2, 4, 2, 3));
    }
}
