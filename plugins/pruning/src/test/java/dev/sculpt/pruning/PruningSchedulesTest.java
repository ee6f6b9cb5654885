package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PruningSchedulesTest {

    /**
     * Geometric, 20 %: 80, 64, 51.2 are left; from a start of 50: 40. Halving, 40: 40, + 20, + 10. Cosine, 25: t =
     * 1/4, 1/2, 1, with cos(pi/4) = 0.70711. Cubic, 50: 1 - 1/8 of what is left at the start.
     */
    @ParameterizedTest
    @CsvSource({
        "linear, 0, 5, 3, 15", "linear, 40, 2.5, 2, 45",
        "geometric, 0, 20, 1, 20", "geometric, 0, 20, 3, 48.8", "geometric, 50, 20, 1, 60",
        "halving, 0, 40, 1, 40", "halving, 0, 40, 2, 60", "halving, 10, 40, 3, 80",
        "cosine, 0, 25, 1, 14.644661", "cosine, 0, 25, 2, 50", "cosine, 60, 25, 4, 100", "cosine, 0, 25, 5, 100",
        "cubic, 0, 50, 1, 87.5", "cubic, 20, 50, 1, 90", "cubic, 0, 50, 2, 100"})
    void asks(String schedule, double start, double step, int round, double expected) {
        assertEquals(expected, Offered.schedule(schedule).percent(start, step, round), 1e-6);
    }

    @ParameterizedTest
    @MethodSource("dev.sculpt.pruning.Offered#schedules")
    void neverAsksForLessThanBefore(String schedule) {
        double before = 30;
        for (int round = 1; round < 40; round++) {
            double asked = Offered.schedule(schedule).percent(30, 3, round);
            assertTrue(asked >= before, "round " + round);
            before = asked;
        }
    }
}
