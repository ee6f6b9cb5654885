package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTrialTest {

    @Test
    void fewNetworksAreSpreadOverThePlan() {
        // The fractions of 0.618, 1.236, 1.854, 2.472 and 3.090: one network from each fifth of the plan.
        assertEquals(List.of(61, 23, 85, 47, 9), TimeTrial.spread(100).subList(0, 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void indicesAreOfThePlanAndDifferent(int count) {
        List<Integer> indices = TimeTrial.spread(count);

        assertTrue(indices.stream().allMatch(index -> index >= 0 && index < count));
        assertEquals(indices.size(), new HashSet<>(indices).size());
    }
}
