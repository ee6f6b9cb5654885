package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.training.LearningRateSchedule;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link LearningRateSchedule} has to hold. Extend it and say how to create yours. */
public abstract class LearningRateScheduleContract {

    /** Returns a new instance of the schedule under test. */
    protected abstract LearningRateSchedule create();

    @ParameterizedTest(name = "{0} epochs")
    @ValueSource(ints = {1, 2, 30, 1000})
    void givesFiniteFactorsOfZeroOrMore(int epochs) {
        double[] factors = factors(create(), epochs);
        for (int epoch = 0; epoch < epochs; epoch++) {
            assertTrue(factors[epoch] >= 0 && Double.isFinite(factors[epoch]), "epoch " + epoch + ": " + factors[epoch]);
        }
    }

    @Test
    void givesTheSameAgain() {
        LearningRateSchedule schedule = create();
        String factors = Arrays.toString(factors(schedule, 30));
        assertEquals(factors, Arrays.toString(factors(schedule, 30)));
        assertEquals(factors, Arrays.toString(factors(create(), 30)));
    }

    @Test
    void givesTheSameFromSeveralThreads() {
        LearningRateSchedule schedule = create();
        String expected = Arrays.toString(factors(create(), 30));
        Concurrently.assertEach(
                () -> Arrays.toString(factors(schedule, 30)), factors -> assertEquals(expected, factors));
    }

    private static double[] factors(LearningRateSchedule schedule, int epochs) {
        return IntStream.range(0, epochs).mapToDouble(epoch -> schedule.factor(epoch, epochs)).toArray();
    }
}
