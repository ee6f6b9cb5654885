package dev.sculpt.runner.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectedReaderTest {

    private static final String COLUMNS = "columns: [task, hiddenLayers, networks, exactHierarchy]";

    private final Problems problems = new Problems();
    private final ExpectedReader reader = new ExpectedReader();

    private void read(String source, String pipeline) {
        reader.read((Node.Mapping) new YamlReader().readValue(pipeline, new Position(source, Path.of(""), 0, 0)), problems);
    }

    private String problem() {
        return assertThrows(InvalidInputException.class, problems::throwIfAny).getMessage();
    }

    @Test
    void everyColumnAndItsDefault() {
        read("a", """
                expected:
                  source: a paper
                  columns: [task, hiddenLayers, networks, inputSeparability, outputRecovery, hiddenSeparability,
                            exactHierarchy, room, group]
                  rows:
                    - ["[4,2]", 1, 12, 0.917, 1, null, 0, false, g]
                """);
        read("b", "expected: { " + COLUMNS + ", rows: [[b, 2, 4, 0.25]] }");
        problems.throwIfAny();

        assertEquals(new Expected(List.of("a paper"), List.of(
                new ExpectedRates("[4,2]", 1, 12, Optional.of(0.917), Optional.of(1.0), Optional.empty(),
                        Optional.of(0.0), false, Optional.of("g")),
                new ExpectedRates("b", 2, 4, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(0.25), true,
                        Optional.empty()))),
                reader.expected());
    }

    /** As of digit XOR, of which the rates of exact hierarchies are not published. */
    @Test
    void anyRateMayBeUnknown() {
        read("a", """
                expected:
                  columns: [task, hiddenLayers, networks, inputSeparability, exactHierarchy]
                  rows: [[digits, 4, 12, 1, null]]
                """);
        problems.throwIfAny();

        ExpectedRates rates = reader.expected().rates().get(0);
        assertEquals(Optional.of(1.0), rates.inputSeparability());
        assertEquals(Optional.empty(), rates.exactHierarchy());
        assertEquals(Optional.empty(), ExpectedMeasure.rate("exact_hierarchy", rates));
    }

    @Test
    void nothingIsStatedWithoutTheKey() {
        read("a", "{ name: a }");
        read("b", "{ expected: null }");
        problems.throwIfAny();

        assertTrue(reader.expected().isEmpty());
    }

    @Test
    void aCellMayBeStatedAgainButNotOtherwise() {
        read("a", "expected: { " + COLUMNS + ", rows: [[x, 1, 12, 0.5]] }");
        read("b", "expected: { " + COLUMNS + ", rows: [[x, 1, 12, 0.5]] }");
        problems.throwIfAny();
        assertEquals(1, reader.expected().rates().size());

        read("c", "expected: { " + COLUMNS + ", rows: [[x, 1, 12, 0.6]] }");
        assertEquals("c: other rates for x with 1 hidden layer stand at a", problem());
    }

    @Test
    void tasksThatAreNoneAreFound() {
        read("a", "{ tasks: { xor: 1, and: 2 }, expected: { " + COLUMNS + ", rows: [[xro, 1, 12, 1], [own, 1, 12, 1]] } }");
        reader.end(List.of("own"), problems);

        assertEquals("a: no task is named \"xro\"; did you mean \"xor\"?", problem());
    }

    @Test
    void whatIsNoTableIsRefused() {
        read("a", "{ expected: 0.5 }");

        assertEquals("a: \"expected\" must be a table with columns and rows, not 0.5", problem());
    }
}
