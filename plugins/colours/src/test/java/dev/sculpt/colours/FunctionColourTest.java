package dev.sculpt.colours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrasts by WCAG 2.1, relative luminance. */
class FunctionColourTest {

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int channel = 0; channel < weights.length; channel++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * channel, 3 + 2 * channel), 16) / 255.0;
            luminance += weights[channel] * (value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return luminance;
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    @ParameterizedTest
    @EnumSource
    void linesAreReadOnWhiteAndDarkTextOnAreas(FunctionColour colour) {
        assertTrue(contrast(colour.line(), "#ffffff") >= 4.5, "line " + contrast(colour.line(), "#ffffff"));
        assertTrue(contrast(colour.fill(), "#1d2126") >= 4.5, "fill " + contrast(colour.fill(), "#1d2126"));
    }

    @Test
    void functionsBeyondTheLastBeginAgain() {
        assertEquals(FunctionColour.of(1), FunctionColour.of(1 + FunctionColour.FUNCTIONS));
        assertEquals(FunctionColour.NONE, FunctionColour.of(-1));
        assertEquals(FunctionColour.FUNCTIONS + 1,
                Arrays.stream(FunctionColour.values()).map(FunctionColour::fill).distinct().count());
    }
}
