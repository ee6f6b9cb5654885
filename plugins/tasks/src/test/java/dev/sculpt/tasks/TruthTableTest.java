package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TruthTableTest {

    @TempDir
    private Path folder;

    private static TruthTableSettings settings(
            Optional<Integer> inputs, Map<String, String> outputs, Optional<Path> file) {
        return new TruthTableSettings(inputs, List.of(), outputs, file, 0.1, Optional.empty());
    }

    private Task load(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("t.txt"), text);
        return new TruthTable(settings(Optional.empty(), Map.of(), Optional.of(file))).load();
    }

    @Test
    void columnsOfThePipeline() {
        Task task = new TruthTable(settings(Optional.of(2), Map.of("y", "0110"), Optional.empty())).load();

        assertEquals("0110", Columns.of(task, "y"));
        assertEquals(List.of("x0", "x1"), task.inputNames());
        assertTrue(task.truth().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0110\n", " 0110 ", "01\n10\n", "0110\u00A0", "\t0110\r\n"})
    void blanksInAColumnMeanNothing(String column) {
        assertEquals("0110",
                Columns.of(new TruthTable(settings(Optional.empty(), Map.of("y", column), Optional.empty())).load(), "y"));
    }

    @Test
    void aConstantOutputIsSaid() {
        TruthTable source = new TruthTable(settings(Optional.empty(), Map.of("y", "0000"), Optional.empty()));
        source.load();

        assertEquals(List.of("the same in every row to train on: output \"y\" (0)"), source.remarks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFy: 0110\n", "y: 0110\r", "y: 01 10", "y:0110\n\uFEFF", "\uFEFF# c\n\uFEFFy: 0110"})
    void filesAsProgramsWriteThem(String text) throws IOException {
        Task task = load(text);

        assertEquals(List.of("y"), task.outputNames());
        assertEquals("0110", Columns.of(task, "y"));
    }

    @Test
    void inputsMayHaveNames() {
        Task task = new TruthTable(new TruthTableSettings(
                Optional.empty(), List.of("a", "b"), Map.of("y", "0010"), Optional.empty(), 0, Optional.empty())).load();

        assertEquals(List.of("a", "b"), task.inputNames());
        assertEquals("10", Columns.inputs(task.training(), 2)); // where y is 1
    }

    @Test
    void columnsOfAFile() throws IOException {
        Task task = load("# xor and and\n\nxor: 0110\n 0001 # no name\n");

        assertEquals(List.of("xor", "y1"), task.outputNames());
        assertEquals("0110", Columns.of(task, "xor"));
        assertEquals("0001", Columns.of(task, "y1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0110\\n011    | t.txt:2: 3 digits, must be 4",
        "011           | t.txt:1: 3 digits; a table of n inputs has 2^n, n from 1 to 20, such as 2 or 4",
        "#\\n0120      | t.txt:2: digit 3 is '2', must be 0 or 1",
        "a: 01\\na: 01 | t.txt:2: a second output named \"a\"",
        ": 01          | t.txt:1: a column has a colon and no name before it",
        "#             | t.txt: holds no column",
    })
    void refusesWhatIsNoTable(String text, String message) {
        SettingException refused = assertThrows(SettingException.class, () -> load(text.replace("\\n", "\n")));

        assertEquals("path", refused.path());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    @Test
    void refusesColumnsOfAnotherNumberOfInputs() {
        TruthTable table = new TruthTable(settings(Optional.of(3), Map.of("y", "0110"), Optional.empty()));

        SettingException refused = assertThrows(SettingException.class, table::load);

        assertEquals("outputs.y", refused.path());
        assertEquals("4 digits, must be 8: 2^inputs", refused.getMessage());
    }

    @Test
    void demandsExactlyOneOfOutputsAndFile() {
        assertThrows(SettingException.class, () -> settings(Optional.empty(), Map.of(), Optional.empty()));
        assertThrows(SettingException.class,
                () -> settings(Optional.empty(), Map.of("y", "01"), Optional.of(Path.of("t.txt"))));
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.txt");
        TruthTable table = new TruthTable(settings(Optional.empty(), Map.of(), Optional.of(file)));

        assertEquals(file + ": no such file", assertThrows(SettingException.class, table::load).getMessage());
    }
}
