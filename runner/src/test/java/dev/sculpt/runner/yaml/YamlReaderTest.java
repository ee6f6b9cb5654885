package dev.sculpt.runner.yaml;

import dev.sculpt.runner.problem.Position;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @TempDir
    private Path folder;

    private Node.Mapping read(String text) throws IOException {
        return new YamlReader().readFile(Files.writeString(folder.resolve("p.yaml"), text));
    }

    @Test
    void keepsValuesTheirTypesAndTheirOrder() throws IOException {
        Node.Mapping mapping = read("b: 1\na: [0.5, true, text, null]\nc: { d: 2 }\n");

        assertEquals(List.of("b", "a", "c"), List.copyOf(mapping.entries().keySet()));
        assertEquals(1L, mapping.entries().get("b").plain());
        assertEquals(Arrays.asList(0.5, true, "text", null), mapping.entries().get("a").plain());
        assertEquals(Map.of("d", 2L), mapping.entries().get("c").plain());
    }

    @Test
    void knowsLineAndColumnOfValuesAndKeys() throws IOException {
        Node.Mapping mapping = read("first: 1\nsecond: { third: 7 }\n");

        Node.Mapping inner = (Node.Mapping) mapping.entries().get("second");
        assertEquals("2:18", lineAndColumn(inner.entries().get("third").at()));
        assertEquals("2:11", lineAndColumn(inner.keys().get("third")));
    }

    private static String lineAndColumn(Position at) {
        return at.line() + ":" + at.column();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a: !!java.lang.Runtime x  | 1:4 | the tag !!java.lang.Runtime has no meaning here",
        "a: !foo bar               | 1:4 | the tag !foo has no meaning here",
        "a: !foo { b: 1 }          | 1:4 | the tag !foo has no meaning here",
        "a: [1, !foo [2]]          | 1:8 | the tag !foo has no meaning here",
        "!foo a: 1                 | 1:1 | the tag !foo has no meaning here",
        "'!foo { a: 1 }'           | 1:1 | the tag !foo has no meaning here",
        "a: .nan                   | 1:4 | .nan is no finite number",
        "a: [-.INF]                | 1:5 | -.INF is no finite number",
        "a: 1.0e+999               | 1:4 | 1.0e+999 is no finite number"})
    void whatYamlHasAndAPipelineDoesNotIsRefused(String text, String place, String message) {
        String refused = assertThrows(InvalidInputException.class, () -> read(text + "\n")).getMessage();

        assertTrue(refused.startsWith(folder.resolve("p.yaml") + ":" + place + ": " + message), refused);
    }

    @Test
    void aFileOfTheOtherEndingIsNamed() throws IOException {
        Files.writeString(folder.resolve("p.yaml"), "a: 1\n");

        assertEquals(folder.resolve("p.yml") + ": no such file; did you mean p.yaml?",
                missing(folder.resolve("p.yml")));
        assertEquals(folder.resolve("q.yml") + ": no such file",
                missing(folder.resolve("q.yml")));
    }

    private static String missing(Path file) {
        return assertThrows(InvalidInputException.class, () -> new YamlReader().readFile(file)).getMessage();
    }

    @Test
    void tagsOfYamlItselfAreTaken() throws IOException {
        assertEquals(List.of("12", 12L, 0.5, true, "!foo"),
                read("a: [!!str 12, !!int 12, !!float 0.5, !!bool true, '!foo']\n").entries().get("a").plain());
        assertEquals(Map.of("b", List.of(1L)), read("a: !!map { b: !!seq [1] }\n").entries().get("a").plain());
    }

    /** In YAML 1.1 it is eight, in YAML 1.2 ten. */
    @Test
    void aNumberThatBeginsWithAZeroIsNone() throws IOException {
        assertEquals("010", read("a: 010\n").entries().get("a").plain());
        assertEquals(Arrays.asList(0L, "0110", 16L, 10L), read("a: [0, 0110, 0x10, 10]\n").entries().get("a").plain());
    }

    @Test
    void keepsTheDigitsOfANumberAsWritten() throws IOException {
        assertEquals("0110", ((Node.Scalar) read("table: 0110\n").entries().get("table")).text());
    }

    @Test
    void followsAliases() throws IOException {
        Node.Mapping mapping = read("a: &units { plugin: units }\nb: *units\n");

        assertEquals(mapping.entries().get("a"), mapping.entries().get("b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'a: 1\na: 2\n'        | :2:1: | second time",
        "'a: [1, 2\n'          | :2:1: | not valid YAML: a list in brackets needs a comma or \"]\" here",
        "'a: { b: 1\n'         | :2:1: | not valid YAML: a mapping in braces needs a comma or \"}\" here",
        "'a: b: c\n'           | :1:5: | not valid YAML: a key must stand alone on its line, or its colon is missing",
        "'a:\n  b: 1\n c: 2\n' | :3:2: | not valid YAML: this line is indented otherwise than those that it belongs to",
        "'a: @x\n'             | :1:4: | not valid YAML: \"@\" cannot begin a value; put text that begins with it in quotes",
        "'a:\n\tb: 1\n'        | :2:1: | not valid YAML: a tab cannot stand here; indent with spaces",
        "'a: \"x\n'             | :     | not valid YAML: a quote is not closed",
        "'a: \"\\q\"\n'          | :     | not valid YAML: \"q\" is no escape in double quotes",
        "'a: 1\nb\n'           | :     | not valid YAML: a key must stand alone on its line, or its colon is missing",
        "'- 1\n'               | :1:1: | not a list",
        "'a: 1\n---\nb: 2\n'   | :     | second YAML document",
        "'a: *nowhere\n'       | :1:4: | no anchor",
        "''                    | p.yaml | not nothing",
    })
    void refusesWithThePlace(String text, String place, String message) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> read(text));

        assertTrue(refused.getMessage().contains(place) && refused.getMessage().contains(message), refused.getMessage());
        assertFalse(refused.getMessage().matches("(?s).*(<|while |found ).*"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'? [a, b]\n: 5\n'       | :1:3: | a list cannot be a key; put text in brackets in quotes",
        "'x: { [a]: 5 }\n'       | :1:6: | a list cannot be a key; put text in brackets in quotes",
        "'? { a: b }\n: 5\n'     | :1:3: | a mapping cannot be a key; put text in braces in quotes",
        "'a: &x b\n*x : 5\n'     | :2:1: | an alias cannot be a key",
        "'task: &a *a\n'         | :1:10: | an alias cannot have an anchor",
        "'task:\n  &a\n  *a\n'   | :3:3: | an alias cannot have an anchor",
        "'task: !!str *a\n'      | :1:13: | an alias cannot have a tag",
        "'a: &x &y 1\n'          | :1:7: | a value has one anchor at most",
        "'%YAML 3.0\n---\na: b\n' | :1:1: | version 3.0 of YAML is not known; write no %YAML line, or %YAML 1.1",
        "'a: \"\\xZZ\"\n'         | :1:7: | behind \\x, \\u and \\U stand hexadecimal digits",
        "'a: |x\n  b\n'          | :1:5: | behind | or > stand a digit, + or - at most",
        "'a: &\n'                | :1:5: | a name is missing behind & or *",
    })
    void saysWhatYamlDoesNotAllow(String text, String place, String message) {
        String refused = assertThrows(InvalidInputException.class, () -> read(text)).getMessage();

        assertTrue(refused.contains(place + " not valid YAML: " + message), refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\": 5", "'%s': 5", "%s: 5", "a: { %s: 5 }", "a: { \"%s\": 5, b: 1 }", "a:\n  %s: 5"})
    void aKeyHasALongestLength(String text) throws IOException {
        String refused = assertThrows(
                InvalidInputException.class, () -> read(text.formatted("k".repeat(1100)) + "\n")).getMessage();

        assertTrue(refused.endsWith("not valid YAML: a key has at most 1024 characters"), refused);
        assertEquals(1, read(text.formatted("k".repeat(1022)) + "\n").entries().size());
    }

    /** What the user wrote, which the library shows, is not taken for its own words. */
    @Test
    void aLongValueIsNoLongKey() {
        for (String text : List.of("a: " + "k".repeat(1100) + ": 5\n", "a: \"" + "k".repeat(1100) + "\": 5\n",
                "a: alias: (TAB)\n")) {
            String refused = assertThrows(InvalidInputException.class, () -> read(text)).getMessage();

            assertTrue(refused.contains("not valid YAML: a key must stand alone on its line"), refused);
        }
    }

    @Test
    void saysThatAFileIsMissing() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> new YamlReader().readFile(folder.resolve("none.yaml")));

        assertTrue(refused.getMessage().endsWith("none.yaml: no such file"), refused.getMessage());
    }

    @Test
    void mergesMappingsIntoOneWhoseOwnKeysComeFirst() throws IOException {
        Node.Mapping mapping = read("""
                a: &a { plugin: mlp, epochs: 2, step: 1 }
                b: &b { epochs: 7, hidden: [4] }
                one: { <<: *a, epochs: 3 }
                both: { epochs: 4, <<: [*a, *b] }
                """);

        assertEquals(Map.of("plugin", "mlp", "epochs", 3L, "step", 1L), mapping.entries().get("one").plain());
        assertEquals(Map.of("plugin", "mlp", "epochs", 4L, "step", 1L, "hidden", List.of(4L)),
                mapping.entries().get("both").plain());
        assertEquals(Set.of("a", "b"), mapping.shared());
        assertEquals("1:9", lineAndColumn(((Node.Mapping) mapping.entries().get("one")).keys().get("plugin")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'x: { <<: 3 }'                       | p.yaml:1:6: \"<<\" merges a mapping, or a list of mappings",
        "'x: { <<: [{ a: 1 }, 3] }'           | p.yaml:1:6: \"<<\" merges a mapping",
        "'x: { a: 1, a: 2 }'                  | p.yaml:1:12: the key \"a\" stands here a second time",
        "'x: 123456789012345678901234567890'  | p.yaml:1:4: the number 123456789012345678901234567890 is too large",
    })
    void saysWhereAMergeOrANumberIsWrong(String text, String message) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> read(text));

        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    /** Nine names, each for nine of the one before: 9^9 values. */
    @Test
    void aliasesThatMultiplyAreRefused() {
        StringBuilder text = new StringBuilder("a0: &a0 x\n");
        for (int level = 1; level <= 9; level++) {
            text.append("a").append(level).append(": &a").append(level).append(" [")
                    .append(("*a" + (level - 1) + ", ").repeat(8)).append("*a").append(level - 1).append("]\n");
        }

        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> read(text.toString()));

        assertTrue(refused.getMessage().endsWith("p.yaml:8:10: more than 1000000 values, with those that aliases repeat"),
                refused.getMessage());
    }

    @Test
    void aliasesThatNestAreRefused() {
        StringBuilder text = new StringBuilder("a0: &a0 x\n");
        for (int level = 1; level <= 200; level++) {
            text.append("a%d: &a%d [*a%d]\n".formatted(level, level, level - 1));
        }

        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> read(text.toString()));

        assertTrue(refused.getMessage().contains("nested more than 100 levels deep"), refused.getMessage());
    }

    @Test
    void manyValuesAndLargeFilesAreRefused() {
        InvalidInputException many =
                assertThrows(InvalidInputException.class, () -> read("x: [" + "1,\n".repeat(1_000_000) + "]"));
        InvalidInputException large =
                assertThrows(InvalidInputException.class, () -> read("x: y\n".repeat(YamlReader.MOST_BYTES / 5 + 1)));
        InvalidInputException wide =
                assertThrows(InvalidInputException.class, () -> read("x: 1\ny: " + "y".repeat(1_200_000)));

        assertTrue(many.getMessage().endsWith(": more than 1000000 values"), many.getMessage());
        assertTrue(wide.getMessage().endsWith("p.yaml: line 2 is longer than 1200000 characters"), wide.getMessage());
        assertTrue(large.getMessage().endsWith("p.yaml: has more than 16777216 bytes"), large.getMessage());
    }

    @Test
    void theTableOfTwentyInputsIsRead() throws IOException {
        String table = "01".repeat(1 << 19);

        assertEquals(table, read("x: '" + table + "'").entries().get("x").plain());
    }

    @Test
    void aKeyWithoutAValueHasNull() throws IOException {
        Node.Mapping mapping = read("a:\nb: { c: , d: ~, e: '' }\nf: [null]\n");

        assertTrue(mapping.entries().get("a").isNothing());
        assertEquals(Arrays.asList(null, null, ""),
                List.copyOf(((Node.Mapping) mapping.entries().get("b")).entries().values()).stream().map(Node::plain)
                        .collect(Collectors.toList()));
    }

    @Test
    void aliasesStandForSingleValuesToo() throws IOException {
        assertEquals(List.of(7L, "7", 7L), read("a: &a 7\nb: &b '7'\nc: [*a, *b, *a]\n").entries().get("c").plain());
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertEquals(1L, read("\ufeffa: 1\n").entries().get("a").plain());
    }
}
