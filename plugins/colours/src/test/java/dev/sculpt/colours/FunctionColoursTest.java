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
        return times(new double[][] {{0.2126, 0.7152, 0.0722}}, linear(colour))[0];
    }

    private static double[] linear(String colour) {
        return IntStream.range(0, 3).mapToDouble(part -> {
            double value = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
            return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }).toArray();
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row ->
                IntStream.range(0, row.length).mapToDouble(at -> row[at] * vector[at]).sum()).toArray();
    }

    /** What people see, and those without red or green cones (Machado, Oliveira, Fernandes 2009, severity 1). */
    private static final double[][][] VISIONS = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

    private static final double[][] XYZ_OF_WHITE_1 = {
        {0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047}, {0.2126729, 0.7151522, 0.0721750},
        {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}};

    // Several times what is just seen.
    private static final double CLEARLY_APART = 13;

    // CIE L*a*b*, in which a distance of 2 or 3 is just seen.
    private static double[] lab(String colour, double[][] vision) {
        double[] seen = Arrays.stream(times(vision, linear(colour))).map(part -> Math.max(0, Math.min(1, part))).toArray();
        double[] roots = Arrays.stream(times(XYZ_OF_WHITE_1, seen))
                .map(part -> part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116).toArray();
        return new double[] {116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2])};
    }

    @Test
    void functionsAreToldApartByAnyColourVision() {
        for (int one = 0; one < FunctionColour.FUNCTIONS; one++) {
            for (int other = 0; other < one; other++) {
                for (double[][] vision : VISIONS) {
                    double[] a = lab(FunctionColour.of(one).fill(), vision);
                    double[] b = lab(FunctionColour.of(other).fill(), vision);
                    double distance = Math.sqrt(IntStream.range(0, 3).mapToDouble(at -> Math.pow(a[at] - b[at], 2)).sum());
                    assertTrue(distance > CLEARLY_APART,
                            FunctionColour.of(one) + " and " + FunctionColour.of(other) + " " + distance);
                }
            }
        }
    }
}
