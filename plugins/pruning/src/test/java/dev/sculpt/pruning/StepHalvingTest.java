package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.pruning.PruningSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepHalvingTest {

    /**
     * Step 40, smallest 10, and everything up to 70 can be met: 40 is; 80 is not, so 20; 60 is; 80 is not, so 10;
     * 70 is; 80 is not, and 10 is the smallest.
     */
    @Test
    void halvesTheStepAndGoesOnFromTheLastAccepted() {
        assertEquals(List.of(40.0, 80.0, 60.0, 80.0, 70.0, 80.0),
                requests(new StepHalving(Offered.schedule("linear"), 0, 40, 10), 70));
    }

    /** 30 is not met, 15 neither; 7.5 would be less than 10. */
    @Test
    void neverGoesBelowTheSmallestStep() {
        assertEquals(List.of(30.0, 15.0, 10.0), requests(new StepHalving(Offered.schedule("linear"), 0, 30, 10), 5));
    }

    @Test
    void raisesAStepThatIsTooSmall() {
        assertEquals(List.of(10.0, 20.0), requests(new StepHalving(Offered.schedule("linear"), 0, 1, 10), 10));
    }

    @Test
    void countsFromTheShareAlreadyPruned() {
        assertEquals(List.of(62.0, 64.0, 63.0), requests(new StepHalving(Offered.schedule("linear"), 60, 2, 1), 62));
    }

    /** Halving, 40: + 40, + 20, + 10; then + 5 would be less than 10. */
    @Test
    void aScheduleNeverAddsLessThanTheSmallestStep() {
        assertEquals(List.of(40.0, 60.0, 70.0, 80.0, 90.0),
                requests(new StepHalving(Offered.schedule("halving"), 0, 40, 10), 85));
    }

    /** Geometric, 50: 50 is met; 75 adds 25, is not; so 12.5: 62.5 is, 75 is not; 6.25: 68.75 is not. */
    @Test
    void halvesWhatTheRefusedRoundOfAnyScheduleWouldHaveAdded() {
        assertEquals(List.of(50.0, 75.0, 62.5, 75.0, 68.75),
                requests(new StepHalving(Offered.schedule("geometric"), 0, 50, 6.25), 65));
    }

    /** Halving, 40: 40 is met; 60 adds 20, is not; 10: 50 is, 60 is not; 5: 55 is, 60 is not. */
    @Test
    void halvesWhatARefusedRoundOfTheHalvingScheduleWouldHaveAdded() {
        assertEquals(List.of(40.0, 60.0, 50.0, 60.0, 55.0, 60.0),
                requests(new StepHalving(Offered.schedule("halving"), 0, 40, 5), 55));
    }

    /**
     * Cosine, 25: 14.644661 is met; 50 adds 35.355339, is not; 17.677670: 32.322330 is, 50 is not; 8.838835: 41.161165 is
     * not; 4.4 is less than 5: 37.322330 is, 42.322330 is not.
     */
    @Test
    void halvesWhatARefusedRoundOfTheCosineScheduleWouldHaveAdded() {
        double[] requests = requests(new StepHalving(Offered.schedule("cosine"), 0, 25, 5), 40).stream()
                .mapToDouble(Double::doubleValue).toArray();
        assertArrayEquals(new double[] {14.644661, 50, 32.322330, 50, 41.161165, 37.322330, 42.322330}, requests, 1e-6);
    }

    /**
     * Cubic, 50: 87.5 is not met; 43.75 is, 87.5 is not; 21.875: 65.625 is not; 10.9375: 54.6875 is, 65.625 is not; 5.5 is
     * less than 10: 64.6875 is not.
     */
    @Test
    void halvesWhatARefusedRoundOfTheCubicScheduleWouldHaveAdded() {
        assertEquals(List.of(87.5, 43.75, 87.5, 65.625, 54.6875, 65.625, 64.6875),
                requests(new StepHalving(Offered.schedule("cubic"), 0, 50, 10), 60));
    }

    @ParameterizedTest
    @MethodSource("dev.sculpt.pruning.Offered#schedules")
    void endsWithinOneSmallestStepOfWhatCanBeMet(String name) {
        PruningSchedule schedule = Offered.schedule(name);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            double smallest = random.nextDouble(0.5, 20);
            double limit = random.nextDouble(0, 99);
            StepHalving rounds = new StepHalving(schedule, 0, random.nextDouble(0.5, 100), smallest);
            double last = 0;
            for (double asked : requests(rounds, limit)) {
                last = asked <= limit ? asked : last;
            }
            assertTrue(last + smallest * (1 + 1e-6) >= Math.min(limit, 100 - smallest), schedule + " " + i);
        }
    }

    /** Plays the rounds where exactly the requests up to a limit can be met. */
    private static List<Double> requests(StepHalving rounds, double limit) {
        List<Double> requests = new ArrayList<>();
        boolean goOn = true;
        while (goOn) {
            double asked = rounds.next();
            requests.add(asked);
            if (asked <= limit) {
                rounds.accept();
            } else {
                goOn = rounds.refuse();
            }
        }
        assertFalse(requests.isEmpty());
        return requests;
    }
}
