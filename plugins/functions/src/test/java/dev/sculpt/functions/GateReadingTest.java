package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Of x0, x1 and x2 the class is the number of those that are on, at most 3. */
class GateReadingTest {

    private static final GateReading COUNT =
            new GateReading(new Partition(0b111, new int[] {0, 1, 1, 2, 1, 2, 2, 3}, 4));
    private static final int[] XOR = {0, 1, 1, 0, 0, 1, 1, 0}; // of x0 and x1
    private static final int[] BOTH = {0, 1, 1, 2, 0, 1, 1, 2}; // their sum in two gates

    @Test
    void besideBothDigitsOfASumTheThirdInputIsRead() {
        assertEquals(0b100, COUNT.inputsBeside(BOTH, 3));
    }

    /** Where x0 xor x1 is 0 one of them has to be read as well: the lower. */
    @Test
    void ofInputsThatDoTheLowestAreRead() {
        assertEquals(0b101, COUNT.inputsBeside(XOR, 3));
    }

    @Test
    void moreThanMayBeReadIsNothing() {
        assertEquals(-1, COUNT.inputsBeside(XOR, 1));
        assertEquals(-1, COUNT.inputsBeside(BOTH, 0));
    }

    @Test
    void besideTheClassItselfNothingIsRead() {
        GateReading xor = new GateReading(new Partition(0b11, new int[] {0, 1, 1, 0}, 2));

        assertEquals(0, xor.inputsBeside(new int[] {0, 1, 1, 0}, 2));
        assertEquals(0b11, xor.inputsBeside(new int[] {0, 0, 0, 0}, 2));
    }
}
