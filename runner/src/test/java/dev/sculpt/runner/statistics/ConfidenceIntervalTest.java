package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ConfidenceIntervalTest {

    private final ConfidenceInterval interval = new ConfidenceInterval(0.031, 0.2694);

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
