package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

    /**
     * Geometric, 20 %: 80, 64, 51.2 are left; from a start of 50: 40. Halving, 40: 40, + 20, + 10. Cosine, 25: t =
     * 1/4, 1/2, 1, with cos(pi/4) = 0.70711. Cubic, 50: 1 - 1/8 of what is left at the start.
     */
    @ParameterizedTest
    @CsvSource({
        "LINEAR, 0, 5, 3, 15", "LINEAR, 40, 2.5, 2, 45",
        "GEOMETRIC, 0, 20, 1, 20", "GEOMETRIC, 0, 20, 3, 48.8", "GEOMETRIC, 50, 20, 1, 60",
        "HALVING, 0, 40, 1, 40", "HALVING, 0, 40, 2, 60", "HALVING, 10, 40, 3, 80",
        "COSINE, 0, 25, 1, 14.644661", "COSINE, 0, 25, 2, 50", "COSINE, 60, 25, 4, 100", "COSINE, 0, 25, 5, 100",
        "CUBIC, 0, 50, 1, 87.5", "CUBIC, 20, 50, 1, 90", "CUBIC, 0, 50, 2, 100"})
    void asks(Schedule schedule, double start, double step, int round, double expected) {
        assertEquals(expected, schedule.percent(start, step, round), 1e-6);
    }

    @ParameterizedTest
    @EnumSource
    void neverAsksForLessThanBefore(Schedule schedule) {
        double before = 30;
        for (int round = 1; round < 40; round++) {
            double asked = schedule.percent(30, 3, round);
            assertTrue(asked >= before, "round " + round);
            before = asked;
        }
    }
}
