package dev.sculpt.colours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FunctionColoursTest {

    /** Two input modules, a middle one that reads both, an output. */
    private static final TrueHierarchy TRUTH = new TrueHierarchy(
            List.of(trueModule(List.of(0, 1), List.of()), trueModule(List.of(2, 3), List.of()),
                    trueModule(List.of(), List.of()), trueModule(List.of(), List.of(0))),
            List.of(new TrueLink(0, 2), new TrueLink(1, 2), new TrueLink(2, 3)), false);

    private static TrueModule trueModule(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    private static Hierarchy.Module module(List<Integer> inputs, List<Integer> outputs) {
        return new Hierarchy.Module(List.of(inputs, outputs));
    }

    @Test
    void theOrderInWhichModulesAreFoundDoesNotMatter() {
        Hierarchy found = new Hierarchy(
                List.of(module(List.of(), List.of(0)), module(List.of(), List.of()), module(List.of(2, 3), List.of()),
                        module(List.of(0, 1), List.of())),
                List.of(new Link(1, 0, 1), new Link(2, 1, 1), new Link(3, 1, 1)));

        assertEquals(List.of(3, 2, 1, 0), FunctionColours.functions(found, Optional.of(TRUTH), 4, 1));
    }

    @Test
    void bothPartsOfAFunctionHaveItsColourAndWhatIsOfNoneHasNone() {
        Hierarchy found = new Hierarchy(
                List.of(module(List.of(0), List.of()), module(List.of(1), List.of()), module(List.of(2, 3), List.of(0)),
                        module(List.of(), List.of())),
                List.of(new Link(0, 2, 1)));

        assertEquals(List.of(0, 0, 1, -1), FunctionColours.functions(found, Optional.of(TRUTH), 4, 1));
    }

    @Test
    void withoutTruthAModuleGoesByItsFirstInputAndTakesTheNextThatIsFree() {
        Hierarchy found = new Hierarchy(
                List.of(module(List.of(4, 5), List.of()), module(List.of(0), List.of()), module(List.of(1), List.of()),
                        module(List.of(), List.of(0))), List.of());

        // Of 16 inputs: 4 is at 2 of 8, 0 and 1 at 0, so that the second takes 1; an output takes the last.
        assertEquals(List.of(2, 0, 1, 7), FunctionColours.functions(found, Optional.empty(), 16, 2));
    }

    @Test
    void manyModulesRepeatColours() {
        Hierarchy found = new Hierarchy(
                IntStream.range(0, 20).mapToObj(unit -> module(List.of(unit), List.of())).toList(), List.of());

        List<Integer> functions = FunctionColours.functions(found, Optional.empty(), 20, 1);
        assertEquals(8, functions.stream().map(FunctionColour::of).distinct().count());
    }

    /** By the formula of WCAG 2.1: text on fills, and lines on white. */
    @Test
    void textAndLinesAreReadable() {
        for (FunctionColour colour : FunctionColour.values()) {
            assertTrue(contrast(colour.fill(), "#1d2126") >= 4.5, colour + " " + contrast(colour.fill(), "#1d2126"));
            assertTrue(contrast(colour.line(), "#ffffff") >= 4.5, colour + " " + contrast(colour.line(), "#ffffff"));
        }
        assertTrue(Arrays.stream(WeightSign.values()).allMatch(sign -> contrast(sign.colour(), "#ffffff") >= 3));
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        double[] shares = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int part = 0; part < 3; part++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
            sum += shares[part] * (value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
