package dev.sculpt.runner.diagnosis;

import static dev.sculpt.runner.diagnosis.Truths.found;
import static dev.sculpt.runner.diagnosis.Truths.module;
import static dev.sculpt.runner.diagnosis.Truths.names;
import static dev.sculpt.runner.diagnosis.Truths.range;
import static dev.sculpt.runner.diagnosis.Truths.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HierarchyDifferenceTest {

    private static final List<Integer> NONE = List.of();

    private static String difference(TrueHierarchy truth, Hierarchy found, int inputs, int outputs) {
        return HierarchyDifference.of(truth, found, names(inputs, outputs)).text();
    }

    /** Each group of inputs is read by y0. */
    private static List<TrueModule> inputs(List<List<Integer>> groups) {
        return Stream.concat(
                groups.stream().map(group -> module(group, NONE)), Stream.of(module(NONE, List.of(0)))).toList();
    }

    private static String inputDifference(List<List<Integer>> truth, List<List<Integer>> found) {
        int inputs = truth.stream().flatMap(List::stream).mapToInt(unit -> unit + 1).max().orElse(0);
        return difference(truth(inputs(truth)), found(inputs(found)), inputs, 1);
    }

    @Test
    void oneThatShouldBeAlone() {
        assertEquals("x3 is with x1 x2, should be alone",
                inputDifference(List.of(List.of(1, 2), List.of(3), List.of(0)), List.of(List.of(1, 2, 3), List.of(0))));
    }

    @Test
    void oneThatIsAlone() {
        assertEquals("x3 is alone, should be with x1 x2",
                inputDifference(List.of(List.of(1, 2, 3), List.of(0)), List.of(List.of(0), List.of(1, 2), List.of(3))));
    }

    @Test
    void modulesThatWereJoinedOrSplit() {
        assertEquals("x0 and x1 are one module, should be two",
                inputDifference(List.of(List.of(0), List.of(1)), List.of(List.of(0, 1))));
        assertEquals("x0 x1, x2 x3 and x4 are one module, should be three",
                inputDifference(List.of(List.of(0, 1), List.of(2, 3), List.of(4)), List.of(List.of(0, 1, 2, 3, 4))));
        assertEquals("x0 x1 and x2 x3 are two modules, should be one",
                inputDifference(List.of(List.of(0, 1, 2, 3)), List.of(List.of(0, 1), List.of(2, 3))));
        assertEquals("x0 x1 x2 x3 x4 are in five modules, should be in one", inputDifference(
                List.of(range(0, 4)), List.of(List.of(0), List.of(1), List.of(2), List.of(3), List.of(4))));
        assertEquals("x0 x1 x2 x3 x4 are one module, should be five", inputDifference(
                List.of(List.of(0), List.of(1), List.of(2), List.of(3), List.of(4)), List.of(range(0, 4))));
    }

    @Test
    void oneThatIsWithOthersThanItShould() {
        assertEquals("x3 is with x4 x5, should be with x0 x1 x2",
                inputDifference(List.of(range(0, 3), List.of(4, 5)), List.of(List.of(0, 1, 2), List.of(3, 4, 5))));
    }

    @Test
    void twoThatChangedPlaces() {
        // Either match has 2 + 2 of 6 units in common.
        assertEquals("x2 is with x3 x4, should be with x0 x1; x5 is with x0 x1, should be with x3 x4",
                inputDifference(List.of(List.of(0, 1, 2), List.of(3, 4, 5)), List.of(List.of(0, 1, 5), List.of(2, 3, 4))));
    }

    @Test
    void outputsThatAreOneModule() {
        List<TrueModule> two = List.of(module(List.of(0), NONE), module(NONE, List.of(0)), module(NONE, List.of(1)));
        List<TrueModule> one = List.of(module(List.of(0), NONE), module(NONE, List.of(0, 1)));
        assertEquals("y0 and y1 are one module, should be two", difference(
                truth(two, new int[] {0, 1}, new int[] {0, 2}), found(one, new int[] {0, 1}), 1, 2));
    }

    @Test
    void inputsThatTakeNoPartOrShouldNot() {
        assertEquals("x2 takes no part",
                inputDifference(List.of(List.of(0, 1, 2)), List.of(List.of(0, 1))));
        assertEquals("x1 x2 take no part",
                inputDifference(List.of(List.of(0), List.of(1), List.of(2)), List.of(List.of(0))));
        assertEquals("x1 takes part, should not", difference(
                truth(List.of(module(List.of(0), List.of(0)))), found(List.of(module(List.of(0, 1), List.of(0)))), 2, 1));
    }

    @Test
    void inputsThatMayBeIgnored() {
        TrueHierarchy strict = truth(List.of(module(range(0, 3), List.of(0)), module(range(4, 7), List.of(1))));
        TrueHierarchy lenient = new TrueHierarchy(strict.modules(), strict.links(), false, true);
        Hierarchy some = found(List.of(module(range(1, 2), List.of(0)), module(range(4, 6), List.of(1))));
        assertEquals("x0 x3 x7 take no part", difference(strict, some, 8, 2));
        assertEquals("", difference(lenient, some, 8, 2));

        Hierarchy noneOfTheSecond = found(List.of(module(range(1, 2), List.of(0)), module(NONE, List.of(1))));
        assertEquals("", difference(lenient, noneOfTheSecond, 8, 2));
        TrueHierarchy apart = new TrueHierarchy(List.of(module(range(0, 3), List.of(0)), module(range(4, 7), NONE),
                module(NONE, List.of(1))), List.of(new TrueHierarchy.TrueLink(1, 2)), false, true);
        assertEquals("none of x4 x5 x6 x7 takes part", difference(apart, noneOfTheSecond, 8, 2));
    }

    @Test
    void hundredsOfInputsAreCounted() {
        List<Integer> left = range(0, 783);
        List<Integer> right = range(784, 1567);
        List<Integer> most = new ArrayList<>(left.subList(12, 784));
        List<Integer> others = new ArrayList<>(left.subList(0, 12));
        others.addAll(right);
        assertEquals("12 of 784 inputs of x0 x1 x2 … x783 (784) are elsewhere",
                inputDifference(List.of(left, right), List.of(most, others)));
        assertEquals("x0 x1 x2 … x783 (784) and x784 x785 x786 … x1567 (784) are one module, should be two",
                inputDifference(List.of(left, right), List.of(range(0, 1567))));
        List<List<Integer>> shattered = new ArrayList<>(IntStream.range(0, 30).mapToObj(List::of).toList());
        shattered.add(range(30, 783));
        assertEquals("30 of 784 inputs of x0 x1 x2 … x783 (784) are elsewhere",
                inputDifference(List.of(left), shattered));
    }

    @Test
    void modulesThatHoldInputsAndOutputs() {
        List<TrueModule> together = List.of(module(List.of(0, 1), List.of(0)));
        List<TrueModule> apart = List.of(module(List.of(0, 1), NONE), module(NONE, List.of(0)));
        assertEquals("x0 x1 are apart from y0, should not be",
                difference(truth(together), found(apart, new int[] {0, 1}), 2, 1));
        assertEquals("x0 x1 are with y0, should not be",
                difference(truth(apart, new int[] {0, 1}), found(together), 2, 1));
        assertEquals("y0 and y1 are one module, should be two; x0 x1 are with y0 y1, should not be", difference(
                truth(List.of(module(List.of(0, 1), NONE), module(NONE, List.of(0)), module(NONE, List.of(1)))),
                found(List.of(module(List.of(0, 1), List.of(0, 1)))), 2, 2));
    }

    /** {x0 x1} and {x2 x3} are read by a middle module, that by y0 and y1. */
    private static final List<TrueModule> LEVELS = List.of(module(List.of(0, 1), NONE), module(List.of(2, 3), NONE),
            module(NONE, NONE), module(NONE, List.of(0)), module(NONE, List.of(1)));
    private static final TrueHierarchy TRUE_LEVELS =
            truth(LEVELS, new int[] {0, 2}, new int[] {1, 2}, new int[] {2, 3}, new int[] {2, 4});

    @Test
    void middleModules() {
        List<TrueModule> none = List.of(LEVELS.get(0), LEVELS.get(1), LEVELS.get(3), LEVELS.get(4));
        // That y0 reads both directly is what the missing module makes of it.
        assertEquals("the middle module is missing", difference(TRUE_LEVELS,
                found(none, new int[] {0, 2}, new int[] {1, 2}, new int[] {0, 3}, new int[] {1, 3}), 4, 2));
        assertEquals("there is one middle module, should be none", difference(
                truth(none, new int[] {0, 2}, new int[] {1, 2}, new int[] {0, 3}, new int[] {1, 3}),
                found(LEVELS, new int[] {0, 2}, new int[] {1, 2}, new int[] {2, 3}, new int[] {2, 4}), 4, 2));
        List<TrueModule> two = new ArrayList<>(LEVELS);
        two.add(module(NONE, NONE));
        assertEquals("there are two middle modules, should be one", difference(TRUE_LEVELS,
                found(two, new int[] {0, 2}, new int[] {1, 2}, new int[] {2, 5}, new int[] {5, 3}, new int[] {5, 4}), 4, 2));
        assertEquals("the two middle modules are missing", difference(truth(two), found(none), 4, 2));
    }

    @Test
    void links() {
        assertEquals("", difference(TRUE_LEVELS, found(LEVELS,
                new int[] {0, 2}, new int[] {1, 2}, new int[] {2, 3}, new int[] {2, 4}), 4, 2));
        assertEquals("the middle module does not read the module of x2 x3, should; "
                + "the module of y1 reads the module of x2 x3, should not",
                difference(TRUE_LEVELS, found(LEVELS,
                        new int[] {0, 2}, new int[] {1, 4}, new int[] {2, 3}, new int[] {2, 4}), 4, 2));
        List<TrueModule> none = List.of(LEVELS.get(0), LEVELS.get(1), LEVELS.get(3), LEVELS.get(4));
        // x2 x3 do not lead to y0, whether there is a middle module or not.
        assertEquals("the middle module is missing; the module of y1 reads the module of y0, should not", difference(
                TRUE_LEVELS, found(none, new int[] {0, 2}, new int[] {1, 2}, new int[] {2, 3}), 4, 2));
    }

    @Test
    void middleModulesAreMatchedByTheirLinks() {
        List<TrueModule> modules = List.of(module(List.of(0), NONE), module(List.of(1), NONE), module(NONE, NONE),
                module(NONE, NONE), module(NONE, List.of(0)), module(NONE, List.of(1)));
        TrueHierarchy straight =
                truth(modules, new int[] {0, 2}, new int[] {1, 3}, new int[] {2, 4}, new int[] {3, 5});
        assertEquals("", difference(straight, found(modules,
                new int[] {0, 3}, new int[] {1, 2}, new int[] {3, 4}, new int[] {2, 5}), 2, 2));
        assertEquals("the module of y1 reads a middle module, should not", difference(straight, found(modules,
                new int[] {0, 3}, new int[] {1, 2}, new int[] {3, 4}, new int[] {3, 5}, new int[] {2, 5}), 2, 2));
    }

    @Test
    void manyDifferencesAreCounted() {
        List<List<Integer>> pairs = IntStream.range(0, 8).mapToObj(pair -> List.of(2 * pair, 2 * pair + 1)).toList();
        List<List<Integer>> ones = IntStream.range(0, 16).mapToObj(List::of).toList();
        assertEquals("x0 and x1 are two modules, should be one; x2 and x3 are two modules, should be one; "
                + "x4 and x5 are two modules, should be one; x6 and x7 are two modules, should be one; "
                + "x8 and x9 are two modules, should be one; and 3 more", inputDifference(pairs, ones));
    }
}
