package dev.sculpt.networklines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLineTest {

    private record Inner(boolean yes) { }

    private record Part(
            Integer whole, double[] someNumbers, List<String> texts, OptionalInt maybe, Optional<String> text, Inner inner,
            Map<String, Object> values) { }

    private record Floats(float[] values) { }

    /** Java 17 itself writes -8.1109158E8 for the first, and reads the same number from both. */
    @Test
    void numbersHaveTheShortestDigitsOnEveryJava() {
        assertEquals("{\"values\":[-8.110916E8,0.1,1.0E-4,-0.0]}",
                JsonLine.write(new Floats(new float[] {-8.1109158E8f, 0.1f, 1e-4f, -0f})));
    }

    /** Two floats by their bytes, which Jackson reads on its own. */
    @Test
    void numbersAreListedAndNotPackedIntoText() throws InvalidLineException {
        assertEquals(2, JsonLine.part("{\"values\": [1, 2]}", Floats.class).values().length);
        String message = assertThrows(InvalidLineException.class,
                () -> JsonLine.part("{\"values\": \"QEAAAEAAAAA=\"}", Floats.class)).getMessage();
        assertTrue(message.startsWith("values: must be a list"), message);
    }

    @Test
    void aPartTakesItsFieldsOutOfALine() throws InvalidLineException {
        Part part = JsonLine.part("""
                {"other": [1], "some_numbers": [1, 2.5], "texts": ["a"], "inner": {"yes": true}, "values": {"n": null}}""",
                Part.class);

        assertEquals(2.5, part.someNumbers()[1]);
        assertEquals(List.of("a"), part.texts());
        assertEquals(OptionalInt.empty(), part.maybe());
        assertEquals(Optional.empty(), part.text());
        assertEquals(true, part.inner().yes());
        assertEquals(null, part.values().getOrDefault("n", "missing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "{`whole`: 1.5};                whole: must be a whole number at column",
        "{`whole`: `1`};                whole: must be a whole number at column",
        "{`some_numbers`: [1, `2`]};    some_numbers[1]: must be a number at column",
        "{`some_numbers`: 1};           some_numbers: must be a list at column",
        "{`texts`: [[]]};               texts[0]: must be text at column",
        "{`texts`: {}};                 texts: must be a list at column",
        "{`maybe`: `x`};                maybe: must be a whole number at column",
        "{`inner`: {`yes`: 1}};         inner.yes: must be true or false at column",
        "{`inner`: []};                 inner: must be fields in braces at column",
        "{`values`: 1};                 values: must be fields in braces at column",
        "{`whole`: 1, `whole`: 2};      broken JSON at column 21: the field `whole` is given twice",
        "{`whole`: 12345678901};        whole: must be a whole number from -2147483648 to 2147483647 at column",
        "{`whole`: 1;                   broken JSON at column 12: it ends too early, as if cut off",
        "{`whole`: x};                  broken JSON at column 12: `x` is no value",
        "{`whole`: 1, };                broken JSON at column 14: `}` cannot stand here",
        "{`whole`: 1} 2;                ~~",
        "[];                            must be a network in braces at column",
        "null;                          null instead of a network",
        "{`whole`;                      broken JSON at column",
    })
    void whatIsWrongIsSaidInOneLine(String line, String message) {
        String said = assertThrows(InvalidLineException.class,
                () -> JsonLine.part(line.replace('`', '"'), Part.class)).getMessage().replace('"', '`');

        assertEquals(message.strip(), said.substring(0, message.strip().length()), said);
        assertEquals(1, said.lines().count());
    }
}
