package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTaskTest {

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static CsvSettings settings(Path file, List<String> inputs, double share, long seed) {
        return new CsvSettings(file, List.of("y"), inputs, share, share, Optional.empty(), Optional.empty(), seed, 0,
                Optional.empty());
    }

    private Task load(String text, String... inputs) throws IOException {
        return new CsvTask(settings(write("d.csv", text), List.of(inputs), 0, 0)).load();
    }

    /** A file of 20 rows whose only input is the number of the row. */
    private Path numbered() throws IOException {
        return write("n.csv", IntStream.range(0, 20).mapToObj(row -> row + "," + row % 2)
                .collect(Collectors.joining("\n", "x,y\n", "\n")));
    }

    private static List<Integer> firstInputs(Samples samples) {
        List<Integer> values = new ArrayList<>();
        float[] inputs = new float[samples.inputs()];
        for (int row = 0; row < samples.size(); row++) {
            samples.readInputs(row, inputs, 0);
            values.add((int) inputs[0]);
        }
        return values;
    }

    @Test
    void readsNumbersByTheirColumn() throws IOException {
        Task task = load("y,id,b,a\n1,\"first, quoted\",0.5,-2\n", "a", "b");

        float[] inputs = new float[2];
        task.training().readInputs(0, inputs, 0);
        assertArrayEquals(new float[] {-2, 0.5f}, inputs);
        assertEquals("1", Columns.of(task, "y"));
        assertSame(task.training(), task.validation());
        assertSame(task.training(), task.test());
    }

    /** "id" starts with no number. */
    @Test
    void takesAllOtherColumnsOfNumbersInOrder() throws IOException {
        assertEquals(List.of("b", "a"), load("y,id,b,a\n1,first,0.5,-2\n0,2,1,1\n").inputNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x;y\n0.5;1\n", "x\ty\n0.5\t1\n", "\uFEFFx,y\r\n0.5,1\r\n", " x , y \n 0.5 , 1",
        "x,y\n0.5,True\n", "\"x\",\"y\"\n\"0.5\",TRUE", "n,x,y\n\"a;\n\"\"b\",5e-1,1\n"})
    void readsWhatProgramsWrite(String text) throws IOException {
        Task task = load(text);

        float[] inputs = new float[1];
        task.training().readInputs(0, inputs, 0);
        assertEquals(List.of("x"), task.inputNames());
        assertEquals(0.5f, inputs[0]);
        assertEquals("1", Columns.of(task, "y"));
    }

    @Test
    void trueAndFalseAreOneAndZeroAsInputsToo() throws IOException {
        assertEquals(List.of(1, 0), firstInputs(load("x,y\nTrue,1\nfalse,0\n").training()));
    }

    /** Of 20 rows a quarter is 5, twice, and 10 are left. */
    @Test
    void splitsEveryRowIntoOnePart() throws IOException {
        Task task = new CsvTask(settings(numbered(), List.of(), 0.25, 7)).load();

        List<Integer> all = new ArrayList<>(firstInputs(task.training()));
        assertEquals(10, all.size());
        all.addAll(firstInputs(task.validation()));
        assertEquals(15, all.size());
        all.addAll(firstInputs(task.test()));
        assertEquals(IntStream.range(0, 20).boxed().toList(), all.stream().sorted().toList());
    }

    @Test
    void theSplitDependsOnItsSeedAlone() throws IOException {
        Path file = numbered();
        List<Integer> first = firstInputs(
                new CsvTask(settings(file, List.of(), 0.25, 7)).load().test());

        assertEquals(first, firstInputs(
                new CsvTask(settings(file, List.of(), 0.25, 7)).load().test()));
        assertNotEquals(first, firstInputs(
                new CsvTask(settings(file, List.of(), 0.25, 8)).load().test()));
    }

    @Test
    void validationAndTestRowsMayStandInFilesOfTheirOwn() throws IOException {
        Path validation = write("validation.csv", "y,x\n0,50\n1,51\n");
        Path test = write("test.csv", "y,x\n1,100\n");

        Task task = new CsvTask(new CsvSettings(numbered(), List.of("y"), List.of(), 0, 0, Optional.of(validation),
                Optional.of(test), 0, 0, Optional.empty())).load();

        assertEquals(List.of(50, 51), firstInputs(task.validation()));
        assertEquals(List.of(100), firstInputs(task.test()));
        assertEquals(20, task.training().size());
    }

    @Test
    void aColumnWithoutANameIsLeftAlone() throws IOException {
        assertEquals(List.of("x"), load(",x,y\n0,0.5,1\n", "x").inputNames());
    }

    @ParameterizedTest
    @CsvSource({"y y, x, targets.1, y", "y, x z x, inputs.2, x"})
    void aColumnNamedTwiceIsRefused(String targets, String inputs, String path, String name) {
        SettingException refused = assertThrows(SettingException.class, () -> new CsvSettings(Path.of("d.csv"),
                List.of(targets.split(" ")), List.of(inputs.split(" ")), 0, 0, Optional.empty(), Optional.empty(), 0, 0,
                Optional.empty()));

        assertEquals(path, refused.path());
        assertEquals("\"" + name + "\" stands there twice", refused.getMessage());
    }

    /** Of 20 rows 2 and 6. */
    @Test
    void bothSharesCountForThemselves() throws IOException {
        Task task = new CsvTask(shares(0.1, 0.3)).load();

        assertEquals(List.of(12, 2, 6),
                List.of(task.training().size(), task.validation().size(), task.test().size()));
    }

    /** Of 20 rows 0.02 are 0.4, that is none; 0.03 are 0.6, that is one. */
    @ParameterizedTest
    @CsvSource({"0.02, 0.1, validationShare, validation", "0.1, 0.02, testShare, test"})
    void aShareWithoutARowIsRefused(double validation, double test, String path, String part) throws IOException {
        CsvTask task = new CsvTask(shares(validation, test));

        SettingException refused = assertThrows(SettingException.class, task::load);

        assertEquals(path, refused.path());
        assertEquals("0.02 of 20 rows is no row; give a larger share, a " + part + "File, or 0 to use the training rows",
                refused.getMessage());
        assertEquals(1, new CsvTask(shares(0.03, 0.1)).load().validation().size());
    }

    private CsvSettings shares(double validation, double test) throws IOException {
        return new CsvSettings(numbered(), List.of("y"), List.of(), validation, test, Optional.empty(),
                Optional.empty(), 0, 0, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x,y;1,2        | path      | d.csv:2: column \"y\" is \"2\", must be 0 or 1",
        "x,y;1,1;a,0    | path      | d.csv:3: column \"x\" is \"a\", must be a number",
        "x,y;1,1;NaN,0  | path      | d.csv:3: column \"x\" is \"NaN\", must be a number",
        "x,Y;1,1        | targets.0 | d.csv has no column \"y\"; did you mean \"Y\"?",
        "x,x,y;1,1,1    | path      | d.csv:1: \"x\" stands there twice",
        ",x,y;1,1,1     | path      | d.csv:1: a column of numbers has no name",
        "x,y            | path      | d.csv: holds no row",
        "x,y;1,1;1      | path      | d.csv:3: as many values as columns are needed, 2, not 1",
        "x,y;1,1;1,0,0  | path      | d.csv:3: as many values as columns are needed, 2, not 3",
        "x,y;1,1;\"1,0  | path      | d.csv:3: a quote is opened and never closed",
        "x,y;\"1\"1,0    | path      | line 2: Unexpected character after closing quote",
        ";              | path      | d.csv:1: holds no header",
        ";;x,x;;1,1     | path      | d.csv:3: \"x\" stands there twice",
        "x,y;;;1,1;a,0  | path      | d.csv:5: column \"x\" is \"a\", must be a number",
        "i,x,y;\"a;b\",1,1;c,z,0 | path | d.csv:4: column \"x\" is \"z\", must be a number",
        "x,z,y;0,,1     | path      | d.csv:2: column \"z\" is empty, which does not tell whether it is an input",
        "x,y;1d,1       | path      | d.csv: no column of numbers is left to be an input",
        "x,y;a,1        | path      | d.csv: no column of numbers is left to be an input",
    })
    void saysWhereItWentWrong(String text, String path, String message) {
        SettingException refused =
                assertThrows(SettingException.class, () -> load(text.replace(";", "\n") + "\n"));

        assertEquals(path, refused.path(), refused.getMessage());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }
}
