package dev.sculpt.runner.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MeasureTallyTest {

    @Test
    void aYesIsCountedAndANumberHasItsMean() {
        assertEquals("1/2", MeasureTally.of(true).plus(MeasureTally.of(false)).text());
        assertEquals("0.6667", MeasureTally.of(1).plus(MeasureTally.of(0.5)).plus(MeasureTally.of(0.5)).text());
    }

    @Test
    void decimalsAreOfBoth() {
        assertEquals("0.5000", MeasureTally.of(true).plus(MeasureTally.of(false)).decimals());
        assertEquals("0.7500", MeasureTally.of(1.0).plus(MeasureTally.of(0.5)).decimals());
    }
}
