package dev.sculpt.runner.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SplitTest {

    private static Split split(int... modules) {
        return Split.of(modules);
    }

    @Test
    void numbersOfModulesPlayNoPart() {
        assertEquals(split(0, 0, 1), split(7, 7, 3));
        assertNotEquals(split(0, 0, 1), split(0, 1, 1));
        assertEquals(split(-1, 4, -1), split(0, 1, 2), "a unit in no module is alone");
    }

    /**
     * Of two pairs against two pairs, a random table has one unit per cell with 4/6, where I = 0, else I = H = ln 2: E is
     * ln 2 / 3, and what shares nothing has (0 - 1/3) / (1 - 1/3). Of three units with one alone, the same one is alone with
     * 1/3; the other case has I = 2H - ln 3, and again -1/2 comes out.
     */
    @Test
    void adjustedInformationByHand() {
        assertEquals(-0.5, split(0, 0, 1, 1).adjustedInformation(split(0, 1, 0, 1)), 1e-12);
        assertEquals(-0.5, split(0, 0, 1).adjustedInformation(split(0, 1, 1)), 1e-12);
        assertEquals(1, split(0, 0, 1).adjustedInformation(split(5, 5, 2)));
        assertEquals(0, split(0, 0, 0).adjustedInformation(split(0, 1, 2)), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> split(0).adjustedInformation(split(0, 0)));
    }

    /** Three networks agree and one does not: of six pairs three are equal, three have -1/2. */
    @Test
    void equalSplitsCountAsOftenAsNetworksHaveThem() {
        PairwiseAgreement pairs = new PairwiseAgreement();
        pairs.add(split(0, 0, 1), 2);
        pairs.add(split(0, 1, 1), 1);
        pairs.add(split(3, 3, 1), 1);

        assertEquals(0.25, pairs.mean().getAsDouble(), 1e-12);
    }

    @Test
    void aNetworkAloneAgreesWithNone() {
        PairwiseAgreement pairs = new PairwiseAgreement();
        assertEquals(OptionalDouble.empty(), pairs.mean());
        pairs.add(split(0, 0, 1), 1);
        pairs.add(split(0, 1), 1);

        assertEquals(OptionalDouble.empty(), pairs.mean(), "networks of other inputs are no pair");
    }
}
