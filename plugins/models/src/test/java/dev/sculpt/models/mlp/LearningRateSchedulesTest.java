package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.training.LearningRateSchedule;
import org.junit.jupiter.api.Test;

/** Four epochs. */
class LearningRateSchedulesTest {

    private static void assertFactors(LearningRateSchedule schedule, double... factors) {
        for (int epoch = 0; epoch < 4; epoch++) {
            assertEquals(factors[epoch], schedule.factor(epoch, 4), 1e-6, "epoch " + epoch);
        }
    }

    @Test
    void constantByHand() {
        assertFactors(LearningRateSchedules.CONSTANT, 1, 1, 1, 1);
    }

    @Test
    void exponentialByHand() {
        assertFactors(LearningRateSchedules.exponential(new ExponentialSettings(0.5)), 1, 0.5, 0.25, 0.125);
    }

    // cos(pi / 4) = 0.707107.
    @Test
    void cosineByHand() {
        assertFactors(LearningRateSchedules.COSINE, 1, 0.853553, 0.5, 0.146447);
    }
}
