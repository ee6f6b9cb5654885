package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateSetsTest {

    private static OutputFunction reading(int support) {
        return new OutputFunction(new BitSet(), support, List.of(0));
    }

    /** Both read x1, x2 and x3. */
    @Test
    void ofFewInputsEverySetThatTwoFunctionsReadIsThere() {
        CandidateSets sets = CandidateSets.of(5, List.of(reading(0b01111), reading(0b11110)));

        assertEquals(Set.of(0b00110, 0b01010, 0b01100, 0b01110), sets.sets());
        assertEquals(4, sets.all());
        assertTrue(sets.isFull());
    }

    /** 16 inputs have 120 pairs, 560 triples, 1,820 fours; the 4,368 fives would be too many. All 16 are a class. */
    @Test
    void ofManyInputsSmallSetsAndClassesAre() {
        CandidateSets sets = CandidateSets.of(16, List.of(reading(0xffff), reading(0xffff)));

        assertEquals(4, sets.largest());
        assertEquals(120 + 560 + 1820 + 1, sets.sets().size());
        assertEquals((1 << 16) - 1 - 16, sets.all());
        assertTrue(sets.sets().contains(0xffff));
        assertFalse(sets.isFull());
    }

    /** Inputs 0 to 5 are read by all three, 6 to 15 by the first two. */
    @Test
    void aClassIsOfTheSameReaders() {
        CandidateSets sets = CandidateSets.of(16, List.of(reading(0xffff), reading(0xffff), reading(0x003f)));

        assertEquals(List.of(0x003f, 0xffc0),
                sets.sets().stream().filter(set -> Integer.bitCount(set) > sets.largest()).toList());
    }

    @Test
    void functionsOnInputsOfTheirOwnShareNoSet() {
        assertEquals(Set.of(), CandidateSets.of(4, List.of(reading(0b0011), reading(0b1100))).sets());
        assertEquals(Set.of(), CandidateSets.of(14, IntStream.range(0, 7).mapToObj(
                function -> reading(0b11 << 2 * function)).toList()).sets());
    }
}
