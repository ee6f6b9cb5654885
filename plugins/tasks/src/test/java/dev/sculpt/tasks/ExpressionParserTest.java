package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.tasks.ExpressionParser.SyntaxException;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    private static final List<String> NAMES = List.of("x0", "x1", "x2");

    /** The column over the 8 rows of x0 x1 x2. */
    private static String column(String text) throws SyntaxException {
        Expression expression = ExpressionParser.parse(text, NAMES, NAMES);
        BitSet column = expression.column(name -> BooleanSamples.inputColumn(NAMES.indexOf(name), 3), 8);
        return IntStream.range(0, 8).mapToObj(row -> column.get(row) ? "1" : "0").reduce("", String::concat);
    }

    /** Rows 000 001 010 011 100 101 110 111, so that x0 is 00001111, x1 00110011 and x2 01010101. */
    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
        "x0@                            00001111",
        "not x2@                        10101010",
        "!~ not x2@                     10101010",
        "x0 and x1@                     00000011",
        "x0&x1|x2@                      01010111",
        "x0 xor x1 xor x2@              01101001",
        "x0 or x1 xor x2@               01101111", // or binds looser than xor
        "x0 xor x1 and x2@              00011110", // xor binds looser than and
        "not x0 and x1@                 00110000", // not binds tightest
        "not (x0 and x1)@               11111100",
        "0@                             00000000",
        "true and x2@                   01010101",
        "x0..x2 in (011 100)@           00011000",
        "x1..x2 in (10)@                00100010",
        "x2 in (1)@                     01010101",
        "x0..x2 in ()@                  00000000",
        "x0 and x1..x2 in (00 11) or 0@ 00001001",
    })
    void evaluates(String text, String column) throws SyntaxException {
        assertEquals(column, column(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
        "x0 and@           column 7: expected a name, 0, 1, \"not\" or \"(\", found the end",
        "''@               column 1: expected a name, 0, 1, \"not\" or \"(\", found the end",
        "x0 x1@            column 4: expected an operator or the end, found \"x1\"",
        "(x0 or x1@        column 10: expected \")\", found the end",
        "x0 && x1@         column 5: expected a name, 0, 1, \"not\" or \"(\", found \"&\"",
        "x0 + x1@          column 4: expected an operator or the end, found \"+\"",
        "not and@          column 5: expected a name, 0, 1, \"not\" or \"(\", found \"and\"",
        "2@                column 1: expected a name, 0, 1, \"not\" or \"(\", found \"2\"",
        "x0 and x9@        column 8: \"x9\" is not defined; did you mean \"x0\"?",
        "gate7@            column 1: \"gate7\" is not defined; there is x0, x1, x2",
        "x0..x1 in (011)@  column 12: expected 2 digits 0 or 1, one per name, or \")\", found \"011\"",
        "x0..x1 in (02)@   column 12: expected 2 digits 0 or 1, one per name, or \")\", found \"02\"",
        "x0..x1@           column 7: expected \"in\", found the end",
        "x2..x0 in (000)@  column 1: \"x2..x0\" is no range of the inputs x0 x1 x2",
    })
    void saysWhereItWentWrong(String text, String message) {
        assertEquals(message, assertThrows(SyntaxException.class, () -> column(text)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not "})
    void refusesToNestTooDeep(String opening) {
        assertThrows(SyntaxException.class, () -> column(opening.repeat(100_000) + "x0"));
    }

    /** An even number of x0 cancels, so that x1 is left. */
    @Test
    void readsLongChains() throws SyntaxException {
        assertEquals("00110011", column("x0 xor ".repeat(10_000) + "x1"));
    }

    /** Writes a random expression while computing its column by itself. */
    @Test
    void agreesWithDirectEvaluation() throws SyntaxException {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            Written written = written(random, 5);
            String column = IntStream.range(0, 8)
                    .mapToObj(row -> (written.rows >> row & 1) == 1 ? "1" : "0").reduce("", String::concat);
            assertEquals(column, column(written.text), written.text);
        }
    }

    /** An expression with its rows as bits, row 0 the lowest. */
    private record Written(String text, int rows) { }

    private static Written written(SplittableRandom random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            int input = random.nextInt(3);
            return new Written(NAMES.get(input), List.of(0b11110000, 0b11001100, 0b10101010).get(input));
        }
        Written left = written(random, depth - 1);
        Written right = written(random, depth - 1);
        return switch (random.nextInt(4)) {
            case 0 -> new Written("(" + left.text + " and " + right.text + ")", left.rows & right.rows);
            case 1 -> new Written("(" + left.text + " | " + right.text + ")", left.rows | right.rows);
            case 2 -> new Written("(" + left.text + "^" + right.text + ")", left.rows ^ right.rows);
            default -> new Written("not " + left.text, ~left.rows & 0xff);
        };
    }
}
