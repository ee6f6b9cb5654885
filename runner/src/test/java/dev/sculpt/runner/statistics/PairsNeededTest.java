package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PairsNeededTest {

    @Test
    void tenPoints() {
        // (1.95996 sqrt(0.2) + 0.84162 sqrt(0.19))^2 / 0.01 = 154.6; with psi 0.3 it is 233.1.
        assertEquals(155, PairsNeeded.pairs(0.1, 0.2));
        assertEquals(234, PairsNeeded.pairs(0.1, 0.3));
        assertEquals(155, PairsNeeded.pairs(-0.1, 0.2));
    }

    @Test
    void discordanceIsAtLeastTheDifference() {
        // (1.95996 sqrt(0.1) + 0.84162 sqrt(0.09))^2 / 0.01 = 76.1.
        assertEquals(77, PairsNeeded.pairs(0.1, 0));
        // (1.95996)^2 = 3.84.
        assertEquals(4, PairsNeeded.pairs(1, 0.5));
    }

    @Test
    void whatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> PairsNeeded.pairs(0, 0.2));
        assertThrows(IllegalArgumentException.class, () -> PairsNeeded.pairs(1.1, 0.2));
        assertThrows(IllegalArgumentException.class, () -> PairsNeeded.pairs(0.1, Double.NaN));
    }
}
