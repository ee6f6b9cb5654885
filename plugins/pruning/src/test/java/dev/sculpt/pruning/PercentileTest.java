package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentileTest {

    /** Five values 1 2 4 8 16: position = percent / 25, so 60 % is at 2.4, 40 % of the way from 4 to 8. */
    @ParameterizedTest
    @CsvSource({"0, 1", "25, 2", "60, 5.6", "75, 8", "90, 12.8", "100, 16"})
    void interpolatesBetweenOrderStatistics(double percent, double expected) {
        assertEquals(expected, new Percentile(percent).of(new double[] {16, 1, 8, 2, 4}), 1e-12);
    }

    @Test
    void ofOneValueIsThatValue() {
        assertEquals(3, new Percentile(70).of(new double[] {3}));
    }

    @Test
    void leavesTheValuesInTheirOrder() {
        double[] values = {3, 1, 2};
        new Percentile(50).of(values);
        assertArrayEquals(new double[] {3, 1, 2}, values);
    }

    @Test
    void refusesWhatIsNoPercentage() {
        assertThrows(IllegalArgumentException.class, () -> new Percentile(100.5));
        assertThrows(IllegalArgumentException.class, () -> new Percentile(Double.NaN));
    }
}
