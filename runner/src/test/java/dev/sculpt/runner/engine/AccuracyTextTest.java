package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AccuracyTextTest {

    @Test
    void fourDecimalsAndWhatWasMissedNeverLooksReached() {
        assertEquals("0.9999", AccuracyText.reached(0.99999999));
        assertEquals("0.7534", AccuracyText.reached(0.7534246575342466));
        assertEquals("0.7535", AccuracyText.asked(0.7534246575342466));
        assertEquals("0.9400", AccuracyText.asked(0.94));
        assertEquals("0.9400", AccuracyText.reached(0.94));
    }
}
