package dev.sculpt.functions.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static Optional<String> text(int variables, IntPredicate function) {
        List<String> names = IntStream.range(0, variables).mapToObj(i -> String.valueOf((char) ('a' + i))).toList();
        BitSet on = new BitSet();
        BitSet off = new BitSet();
        for (int assignment = 0; assignment < 1 << variables; assignment++) {
            (function.test(assignment) ? on : off).set(assignment);
        }
        return Formula.of(names, on, off);
    }

    /** Tables of two variables: character i is the value where a is bit 0 and b bit 1 of i. */
    @ParameterizedTest
    @CsvSource({"0001, a and b", "1110, not (a and b)", "0111, a or b", "1000, not (a or b)", "0110, a xor b",
        "1001, not (a xor b)", "0101, a", "1010, not a", "0100, a and not b", "0000, false", "1111, true"})
    void isAsShortAsItCanBe(String table, String text) {
        assertEquals(Optional.of(text), text(2, assignment -> table.charAt(assignment) == '1'));
    }

    @Test
    void countsAreSaidAsSuch() {
        assertEquals(Optional.of("at least 2 of (a, b, c)"), text(3, assignment -> Integer.bitCount(assignment) >= 2));
        assertEquals(Optional.of("not (at least 3 of (a, b, c, d))"),
                text(4, assignment -> Integer.bitCount(assignment) < 3));
        assertEquals(Optional.of("a xor b xor c"), text(3, assignment -> Integer.bitCount(assignment) % 2 == 1));
    }

    @Test
    void productsOfASumAreInBrackets() {
        assertEquals(Optional.of("(a and b) or c"), text(3, assignment -> (assignment & 3) == 3 || assignment >= 4));
    }

    @Test
    void tooManyVariablesAreNotWritten() {
        assertEquals(Optional.empty(), text(7, assignment -> assignment == 5));
    }
}
