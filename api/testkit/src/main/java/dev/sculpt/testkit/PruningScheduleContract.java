package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.pruning.PruningSchedule;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every {@link PruningSchedule} has to hold. Extend it and say how to create yours. */
public abstract class PruningScheduleContract {

    private static final int ROUNDS = 200;

    /** Returns a new instance of the schedule under test. */
    protected abstract PruningSchedule create();

    @ParameterizedTest(name = "from {0} percent by {1}")
    @CsvSource({"0, 5", "0, 100", "40, 2.5", "99.9, 0.01", "0, 0.001"})
    void asksForFiniteSharesThatDoNotFall(double start, double step) {
        double[] percents = percents(create(), start, step);
        for (int i = 0; i < ROUNDS; i++) {
            assertTrue(Double.isFinite(percents[i]), "round " + (i + 1) + " asks for " + percents[i]);
            assertTrue(i == 0 || percents[i] >= percents[i - 1],
                    "round " + (i + 1) + " asks for less than the round before");
        }
    }

    @Test
    void asksForTheSameAgain() {
        PruningSchedule schedule = create();
        String percents = Arrays.toString(percents(schedule, 10, 5));
        assertEquals(percents, Arrays.toString(percents(schedule, 10, 5)));
        assertEquals(percents, Arrays.toString(percents(create(), 10, 5)));
    }

    @Test
    void asksForTheSameFromSeveralThreads() {
        PruningSchedule schedule = create();
        String expected = Arrays.toString(percents(create(), 10, 5));
        Concurrently.assertEach(
                () -> Arrays.toString(percents(schedule, 10, 5)), percents -> assertEquals(expected, percents));
    }

    private static double[] percents(PruningSchedule schedule, double start, double step) {
        return IntStream.rangeClosed(1, ROUNDS).mapToDouble(round -> schedule.percent(start, step, round)).toArray();
    }
}
