package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningRateScheduleTest {

    /** Four epochs and a decay of 1/2: 1/2^e for the exponential one; cos(pi / 4) = 0.707107 for the cosine. */
    @ParameterizedTest
    @CsvSource({
        "CONSTANT, 0, 1", "CONSTANT, 3, 1",
        "EXPONENTIAL, 0, 1", "EXPONENTIAL, 1, 0.5", "EXPONENTIAL, 3, 0.125",
        "COSINE, 0, 1", "COSINE, 1, 0.853553", "COSINE, 2, 0.5", "COSINE, 3, 0.146447"})
    void factorByHand(LearningRateSchedule schedule, int epoch, double expected) {
        assertEquals(expected, schedule.factor(epoch, 4, 0.5), 1e-6);
    }
}
