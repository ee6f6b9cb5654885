package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final double[][] SCORES = {{1, 2, 3}, {10, 20, 30, 40, 50}};

    /** All eight in order: 1 2 3 10 20 30 40 50; 50 % is at position 3.5, between 10 and 20. */
    @Test
    void globalRanksAllLayersTogether() {
        assertArrayEquals(new double[] {15, 15}, Scope.GLOBAL.thresholds(SCORES, 50), 1e-12);
    }

    /** Positions 1 and 2. */
    @Test
    void perLayerRanksEachLayerByItself() {
        assertArrayEquals(new double[] {2, 30}, Scope.PER_LAYER.thresholds(SCORES, 50), 1e-12);
    }
}
