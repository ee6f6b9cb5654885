package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConfidenceIntervalTest {

    private final ConfidenceInterval interval = new ConfidenceInterval(0.031, 0.2694);

    @Test
    void endsBelongToIt() {
        assertTrue(interval.contains(0.031) && interval.contains(0.1) && interval.contains(0.2694));
        assertFalse(interval.contains(0.03) || interval.contains(0.27) || interval.contains(Double.NaN));
    }

    @Test
    void points() {
        assertEquals("3.1 to 26.9", interval.points());
        assertEquals("-26.9 to -3.1", interval.negated().points());
        assertEquals("-26.9 to 0.0", new ConfidenceInterval(0, 0.269).negated().points());
    }

    @Test
    void endsInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new ConfidenceInterval(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new ConfidenceInterval(Double.NaN, 0));
    }
}
