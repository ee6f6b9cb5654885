package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.InputScaling;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.testkit.ReadingCost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
        return new CsvSettings(file, List.of("y"), inputs, Optional.empty(), CsvScaling.NONE, share, share, Optional.empty(),
                Optional.empty(), seed, 0, Optional.empty());
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

    /** NO is Norway; who means yes and no lists the column. */
    @Test
    void aColumnThatNobodyListedIsNoneOfYesAndNo() throws IOException {
        String text = "country,x,y\nNO,0.5,yes\nDE,1,no\n";

        assertEquals(List.of("x"), load(text).inputNames());
        assertEquals(List.of("country"), load("country,y\nNO,1\nyes,0\n", "country").inputNames());
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

    @ParameterizedTest
    @ValueSource(strings = {"x,y\nYes,no\nNO,yes\nyes,No\n", "x,y\nTRUE,False\nfalse,true\nTrue,false\n"})
    void yesAndNoAreOneAndZero(String text) throws IOException {
        Task task = load(text, "x");

        assertEquals(List.of(1, 0, 1), firstInputs(task.training()));
        assertEquals("010", Columns.of(task, "y"));
        assertEquals(List.of("x"), task.inputNames());
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

        Task task = new CsvTask(new CsvSettings(numbered(), List.of("y"), List.of(), Optional.empty(), CsvScaling.NONE, 0, 0,
                Optional.of(validation),
                Optional.of(test), 0, 0, Optional.empty())).load();

        assertEquals(List.of(50, 51), firstInputs(task.validation()));
        assertEquals(List.of(100), firstInputs(task.test()));
        assertEquals(20, task.training().size());
    }

    private CsvTask separated(String text, String separator) throws IOException {
        return new CsvTask(new CsvSettings(write("s.csv", text), List.of("y"), List.of(), Optional.ofNullable(separator),
                CsvScaling.NONE, 0,
                0,
                Optional.empty(), Optional.empty(), 0, 0, Optional.empty()));
    }

    private List<String> remarks(String text) throws IOException {
        CsvTask source = separated(text, null);
        source.load();
        return source.remarks().stream().map(remark -> remark.replace(folder + "/", "")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"bar ! x|y#3|1", "| ! x|y#3|1", "; ! x;y#3;1", "tab ! x\ty#3\t1",
        "' ' ! x y#3 1", "comma ! x,y#3,1", "/ ! x/y#3/1"})
    void aSeparatorMayBeGiven(String separator, String text) throws IOException {
        Task task = separated(text.replace('#', '\n').replace("\\t", "\t"), separator).load();

        assertEquals(List.of("x"), task.inputNames());
        assertEquals(List.of(3), firstInputs(task.training()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "::", "\"", "-", ""})
    void whatCannotSeparateIsRefused(String separator) {
        SettingException refused = assertThrows(SettingException.class, () -> separated("x,y\n1,1\n", separator));

        assertEquals("separator", refused.path());
    }

    /** By the semicolon the header names the target, by the comma it does not. */
    @Test
    void theSeparatorIsTheOneByWhichTheHeaderNamesTheTarget() throws IOException {
        assertEquals(List.of("a,b", "c,d"), separated("a,b;c,d;y\n1;2;1\n", null).load().inputNames());
    }

    @Test
    void aSeparatorThatWasFoundIsSaid() throws IOException {
        assertEquals(List.of("s.csv: read with a semicolon between values, as its header has them"),
                remarks("x;y\n0;0\n1;1\n"));
        assertEquals(List.of(), remarks("x,y\n0,0\n1,1\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",x,y\n0,3,0\n1,4,1\n", "Unnamed: 0,x,y\n0,3,0\n1,4,1\n", "\"\",x,y\n7,3,0\n7,4,1\n"})
    void anIndexColumnWithoutANameIsLeftOutAndSaid(String text) throws IOException {
        assertEquals(List.of("x"), separated(text, null).load().inputNames());
        assertEquals(List.of("s.csv: the first column has no name and is left out, as the numbers of rows"), remarks(text));
    }

    @Test
    void columnsThatAreNoNumbersAreLeftOutAndSaid() throws IOException {
        assertEquals(List.of("s.csv: left out, as they do not begin with a number: \"id\", column 4, which has no name"),
                remarks("id,x,y,\nfirst,0,0,\nsecond,1,1,\n"));
    }

    @Test
    void rowsThatContradictEachOtherAreSaid() throws IOException {
        assertEquals(List.of("s.csv:4: has the inputs of line 2 and another value of \"y\"; so no network is right in both"),
                remarks("x,y\n0,0\n1,1\n-0.0,1\n"));
        assertEquals(List.of(), remarks("x,y\n0,0\n1,1\n0,-0\n"));
        assertEquals(List.of("s.csv:3: has the inputs of line 2 and another value of \"y\"; so no network is right in both, "
                + "as in 2 rows"), remarks("x,z,y\n0,1,0\n0,1,1\n0,1,0\n0,1,1\n1,0,1\n"));
    }

    @Test
    void whatIsTheSameInEveryRowIsSaid() throws IOException {
        assertEquals(List.of("the same in every row to train on: input \"b\" (0.5)",
                "the same in every row to train on: output \"y\" (1)"), remarks("a,b,y\n0,0.5,1\n1,0.5,1\n"));
    }

    /** 19 rows are too few to tell. */
    @Test
    void columnsLikeIdentifiersAreSaid() throws IOException {
        String twenty = "name,id,half,y\n" + IntStream.range(0, 20)
                .mapToObj(row -> "n" + row + "," + (7 * row) + "," + row / 2.0 + "," + row % 2 + "\n")
                .collect(Collectors.joining());

        assertEquals(List.of(
                "s.csv: left out, as they do not begin with a number: \"name\" (another text in every row)",
                "s.csv: another whole number in every row, as an identifier has: input \"id\"; list the columns to learn "
                        + "from as \"inputs\" where that says nothing"), remarks(twenty));
        assertEquals(List.of("s.csv: left out, as they do not begin with a number: \"name\""),
                remarks(twenty.substring(0, twenty.indexOf("n19,"))));
        assertEquals(List.of("s.csv: left out, as they do not begin with a number: \"name\""),
                remarks(twenty + "n3,0,0,0\n"));
    }

    private List<String> identified(int rows, LongFunction<String> id) throws IOException {
        return remarks("id,b,y\n" + LongStream.range(0, rows)
                .mapToObj(row -> id.apply(row) + "," + row % 3 + "," + row % 2 + "\n")
                .collect(Collectors.joining())).stream().filter(remark -> remark.contains("identifier")).toList();
    }

    /** Neighbours beyond 2^24 are one number of single precision, and beyond 2^53 of double precision. */
    @Test
    void whatBreaksALineInAHeaderIsABlank() throws IOException {
        Task task = load("\"first\nline\",b\u001b\tc,\u0085d,y\n1,0,1,1\n0,1,0,0\n");

        assertEquals(List.of("first line", "b c", "d"), task.inputNames());
    }

    @Test
    void identifiersAreComparedAsTheyAreWritten() throws IOException {
        for (long first : new long[] {1, 1L << 24, 1L << 53}) {
            assertEquals(1, identified(20, row -> String.valueOf(first + row * 7 % 20)).size(), "from " + first);
            assertEquals(0, identified(20, row -> String.valueOf(first + row % 19)).size(), "from " + first);
        }
        assertEquals(0, identified(20, row -> row == 19 ? "3.0" : String.valueOf(row)).size());
    }

    @Test
    void numbersThatCountTheRowsAreToldOfFewer() throws IOException {
        assertEquals(1, identified(8, row -> String.valueOf(100 + row)).size());
        assertEquals(0, identified(7, row -> String.valueOf(100 + row)).size());
        assertEquals(0, identified(8, row -> String.valueOf(100 + 2 * row)).size());
    }

    @Test
    void ofManyRowsTheFirstAreLookedAtAndNoMoreIsClaimed() throws IOException {
        String every = identified(1024, String::valueOf).get(0);
        String first = identified(1025, row -> row == 1024 ? "0" : String.valueOf(row)).get(0);

        assertTrue(every.startsWith("s.csv: another whole number in every row, as an identifier has: input \"id\";"), every);
        assertTrue(first.startsWith("s.csv: another whole number in each of the first 1024 rows, as"), first);
    }

    @Test
    void inputsThatWillHardlyTrainAreSaid() throws IOException {
        String text = "a,b,c,d,y\n0,-1200.5,999,0.5,0\n1,3,0,0.5004,1\n";

        assertEquals(List.of("s.csv: in the thousands, which hardly trains without scaling: input \"b\" (-1200.5 to 3); set "
                + "scaling: standardise", "s.csv: nearly the same in every row, which hardly trains without "
                + "scaling: input \"d\" (0.5 to 0.5004); set scaling: standardise"), remarks(text));
        CsvTask scaled = scaled(write("s.csv", text), CsvScaling.MIN_MAX, 0);
        scaled.load();
        assertEquals(List.of(), scaled.remarks());
    }

    /** Seconds since 1970 are rounded to multiples of 128 in single precision, and a fraction of 2^-24 to nothing. */
    @Test
    void numbersAreScaledBeforeTheyAreRounded() throws IOException {
        String text = "t,u,y\n1700000000,1.00000001,0\n1700000001,1.00000002,1\n1700000002,1.00000003,0\n";
        for (CsvScaling scaling : List.of(CsvScaling.STANDARDISE, CsvScaling.MIN_MAX)) {
            CsvTask task = scaled(write("s.csv", text), scaling, 0);
            Samples rows = task.load().training();
            double[] expected = scaling == CsvScaling.MIN_MAX
                    ? new double[] {0, 0.5, 1} : new double[] {-Math.sqrt(1.5), 0, Math.sqrt(1.5)};
            for (int input = 0; input < 2; input++) {
                double[] column = new double[3];
                float[] row = new float[2];
                for (int i = 0; i < 3; i++) {
                    rows.readInputs(i, row, 0);
                    column[i] = row[input];
                }
                Arrays.sort(column);
                assertArrayEquals(expected, column, 1e-6);
            }
            assertEquals(List.of(), task.remarks());
        }
        assertEquals(List.of("s.csv: in the thousands, which hardly trains without scaling: input \"t\" (1700000000 to "
                + "1700000002); set scaling: standardise", "s.csv: nearly the same in every row, which hardly trains "
                + "without scaling: input \"u\" (1.00000001 to 1.00000003); set scaling: standardise"), remarks(text));
    }

    private static CsvTask scaled(Path file, CsvScaling scaling, double share) {
        return new CsvTask(new CsvSettings(file, List.of("y"), List.of(), Optional.empty(), scaling, 0, share,
                Optional.empty(), Optional.empty(), 0, 0, Optional.empty()));
    }

    /** Of 20 rows 5 are tested on, whose values may lie outside of 0..1. */
    @Test
    void theRowsToTrainOnAloneTellTheScaling() throws IOException {
        Task plain = scaled(numbered(), CsvScaling.NONE, 0.25).load();
        List<Integer> trained = firstInputs(plain.training());
        int least = Collections.min(trained);
        int range = Collections.max(trained) - least;

        Task task = scaled(numbered(), CsvScaling.MIN_MAX, 0.25).load();

        assertEquals(Optional.of(new InputScaling(List.of((double) least), List.of((double) range))), task.scaling());
        assertEquals(Optional.empty(), plain.scaling());
        float[] input = new float[1];
        for (int row = 0; row < 5; row++) {
            task.test().readInputs(row, input, 0);
            assertEquals((firstInputs(plain.test()).get(row) - least) / (float) range, input[0], 1e-6);
        }
    }

    @Test
    void rowsInFilesOfTheirOwnAreScaledAlike() throws IOException {
        Task task = new CsvTask(new CsvSettings(write("d.csv", "x,y\n2,0\n4,1\n"), List.of("y"), List.of(),
                Optional.empty(), CsvScaling.STANDARDISE, 0, 0, Optional.empty(), Optional.of(write("t.csv", "x,y\n6,1\n")),
                0, 0, Optional.empty())).load();

        assertEquals(List.of(3), firstInputs(task.test())); // of mean 3 and deviation 1
    }

    @Test
    void whatIsUsedAndLeftOutIsSummedUp() throws IOException {
        Path file = write("d.csv", ",x,name,y\n0,3,a,no\n1,4,b,yes\n2,5,b,no\n3,6,c,yes\n");
        CsvTask all = scaled(file, CsvScaling.STANDARDISE, 0.25);
        CsvTask listed = new CsvTask(settings(file, List.of("x"), 0, 0));
        all.load();
        listed.load();

        assertEquals(List.of("targets: \"y\"", "inputs: \"x\"",
                "left out: column 1, which has no name (numbers of rows), \"name\" (text)",
                "rows: 3 to train on, the same to validate, 1 to test; scaling by the rows to train on, noise 0.0"),
                all.summary());
        assertEquals(List.of("targets: \"y\"", "inputs: \"x\"",
                "left out: column 1, which has no name (not listed), \"name\" (not listed)",
                "rows: 4 to train on, the same to validate, the same to test; scaling none, noise 0.0"), listed.summary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void encodingsWithAByteOrderMarkAreRead(String charset) throws IOException {
        Path file = Files.write(folder.resolve("u.csv"), "\uFEFFgr\u00F6\u00DFe,y\r0.5,1\r".getBytes(charset));

        Task task = new CsvTask(settings(file, List.of(), 0, 0)).load();

        assertEquals(List.of("gr\u00F6\u00DFe"), task.inputNames());
        assertEquals("1", Columns.of(task, "y"));
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path file = folder.resolve("u.csv");
        Files.write(file, "x,y\n1,1\n".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(file + ": not text in UTF-8: it holds a NUL character; text in UTF-16 has to begin with a byte order "
                + "mark",
                refusal(file));
        Files.write(file, new byte[] {'x', ',', 'y', '\n', (byte) 0xe9, ',', '1'});
        assertEquals(file + ": not text in UTF-8", refusal(file));
        Files.writeString(file, "x,y\n1,1\n\0\n0,zz\n");
        assertTrue(refusal(file).contains("it holds a NUL character"));
    }

    private static String refusal(Path file) {
        return assertThrows(SettingException.class, () -> new CsvTask(settings(file, List.of(), 0, 0)).load()).getMessage();
    }

    /** A million digits and a letter: looked at once, not in every way to cut them in two. */
    @Test
    void longRowsOfDigitsAreLookedAtOnce() throws Exception {
        CsvTask source = separated("x,y\n1,1\n" + "1".repeat(1_000_000) + "z,0\n", null);

        ReadingCost.of(() -> assertThrows(SettingException.class, source::load)).demandModest();
    }

    @Test
    void whatExcelSaysOfItsSeparatorHolds() throws IOException {
        Path file = Files.writeString(folder.resolve("e.csv"), "\uFEFFsep=;\r\nx;z;y\r\n0.5;2;1\r\n1;b;1\r\n");
        assertEquals(file + ":4: column \"z\" is \"b\", must be a number", refusal(file));
    }

    @Test
    void aMarkOfAFileThatWasPutBehindAnotherIsPassedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("b.csv"), "\uFEFFx,y\n\uFEFF0.5,1\n\uFEFF0.25,0\n");
        assertEquals(List.of("x"), new CsvTask(settings(file, List.of(), 0, 0)).load().inputNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<NA>", "-", "#N/A", "n/a", "1 000", "\"1,000,000\"", "."})
    void whatIsMissingOrAlmostANumberInTheFirstRowIsAsked(String value) throws IOException {
        Path file = Files.writeString(folder.resolve("m.csv"), "x,z,y\n" + value + ",0,1\n0,1,0\n");
        assertTrue(refusal(file).contains("which does not tell whether it is an input"), refusal(file));
    }

    @Test
    void aDecimalCommaIsNamed() throws IOException {
        CsvTask source = separated("x;y\n0.5;1\n0,5;1\n", null);
        assertTrue(assertThrows(SettingException.class, source::load).getMessage()
                .endsWith("s.csv:3: column \"x\" is \"0,5\", must be a number; write a decimal point, not a comma"));
    }

    @Test
    void aColumnWithoutANameIsLeftAlone() throws IOException {
        assertEquals(List.of("x"), load(",x,y\n0,0.5,1\n", "x").inputNames());
    }

    @ParameterizedTest
    @CsvSource({"y y, x, targets.1, y", "y, x z x, inputs.2, x"})
    void aColumnNamedTwiceIsRefused(String targets, String inputs, String path, String name) {
        SettingException refused = assertThrows(SettingException.class, () -> new CsvSettings(Path.of("d.csv"),
                List.of(targets.split(" ")), List.of(inputs.split(" ")), Optional.empty(), CsvScaling.NONE,
                        0, 0, Optional.empty(),
                Optional.empty(), 0, 0, Optional.empty()));

        assertEquals(path, refused.path());
        assertEquals("\"" + name + "\" appears twice", refused.getMessage());
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
        return new CsvSettings(numbered(), List.of("y"), List.of(), Optional.empty(), CsvScaling.NONE,
                validation, test, Optional.empty(),
                Optional.empty(), 0, 0, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x,y;1,2        | path      | d.csv:2: column \"y\" is \"2\", must be 0 or 1",
        "x,y;1,1;a,0    | path      | d.csv:3: column \"x\" is \"a\", must be a number",
        "x,y;1,1;NaN,0  | path      | d.csv:3: column \"x\" is \"NaN\", must be a number",
        "x,Y;1,1        | targets.0 | d.csv has no column \"y\"; did you mean \"Y\"?",
        "x,q;1,1        | targets.0 | d.csv has no column \"y\"; there is x, q",
        "x,x,y;1,1,1    | path      | d.csv:1: \"x\" appears twice",
        "x,,y;1,1,1     | path      | d.csv:1: column 2, of numbers, has no name",
        "x,y;NA,1       | path      | d.csv:2: column \"x\" is \"NA\", which does not tell whether it is an input",
        "x,y;1,1;0x1F,0 | path      | d.csv:3: column \"x\" is \"0x1F\", must be a number; write it in decimal digits",
        "x,y;1,1;1e39,0 | path      | d.csv:3: column \"x\" is \"1e39\", must be a number; it is beyond single precision",
        "x,y;-1.7e308,1 | path      | d.csv:2: column \"x\" is \"-1.7e308\"; it is beyond single precision",
        "x,y;1,1;inf,0  | path      | d.csv:3: column \"x\" is \"inf\", must be a number; rows with missing or infinite",
        "x,y;1,1;,0     | path      | d.csv:3: column \"x\" is \"\", must be a number; rows with missing or infinite",
        "x,y;1,1;\u00B2,0 | path    | d.csv:3: column \"x\" is \"\u00B2\", must be a number",
        "x,y            | path      | d.csv: holds no row",
        "x,y;1,1;1      | path      | d.csv:3: as many values as columns are needed, 2, not 1",
        "x,y;1,1;1,0,0  | path      | d.csv:3: as many values as columns are needed, 2, not 3",
        "x,y;1,1;\"1,0  | path      | d.csv:3: a quote is opened and never closed",
        "x,y;\"1\"1,0    | path      | d.csv:2: text stands behind a closing quote",
        "\"x\"x,y;1,1     | path      | d.csv:1: text stands behind a closing quote",
        ";              | path      | d.csv:1: holds no header",
        ";;x,x;;1,1     | path      | d.csv:3: \"x\" appears twice",
        "x,y;;;1,1;a,0  | path      | d.csv:5: column \"x\" is \"a\", must be a number",
        "i,x,y;\"a;b\",1,1;c,z,0 | path | d.csv:4: column \"x\" is \"z\", must be a number",
        "x,z,y;0,,1     | path      | d.csv:2: column \"z\" is empty, which does not tell whether it is an input",
        "x,y;1,1;a,2;3  | path      | d.csv:3: column \"x\" is \"a\", must be a number; 2 more: line 3, column "
                + "\"y\" is \"2\"; line 4, 1 value",
        "x,y;1,1;0,?;1,1;\"1,0 | path | d.csv:3: column \"y\" is \"?\", must be 0 or 1",
        "x,y;1;?        | path      | d.csv:2: as many values as columns are needed, 2, not 1",
        "x,y;1d,1       | path      | d.csv: no column of numbers is left to be an input",
        "x,y;a,1        | path      | d.csv: no column of numbers is left to be an input",
    })
    void saysWhereItWentWrong(String text, String path, String message) {
        SettingException refused =
                assertThrows(SettingException.class, () -> load(text.replace(";", "\n") + "\n"));

        assertEquals(path, refused.path(), refused.getMessage());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    @Test
    void aFaultInReadingIsToldWithThoseOfValuesBeforeIt() {
        SettingException refused = assertThrows(SettingException.class, () -> load("x,y\n1,1\n0,?\n1,1\n\"1,0\n"));

        List<String> said = refused.all().stream().map(Throwable::getMessage).toList();
        assertEquals(2, said.size(), said::toString);
        assertTrue(said.get(0).contains("d.csv:3: column \"y\" is \"?\", must be 0 or 1"), said::toString);
        assertTrue(said.get(1).contains("d.csv:5: a quote is opened and never closed"), said::toString);
    }

    @Test
    void listsTheFirstFaultsOfManyAndSaysHowManyThereAre() {
        SettingException refused = assertThrows(SettingException.class, () -> load("x,y\n1,1\n" + "?,1\n".repeat(100)));

        assertTrue(refused.getMessage().endsWith("d.csv:3: column \"x\" is \"?\", must be a number; rows with missing or "
                + "infinite values have to be left out; 99 more: line 4, column \"x\" is \"?\"; "
                + "line 5, column \"x\" is \"?\"; line 6, column \"x\" is \"?\"; line 7, column \"x\" is \"?\"; "
                + "line 8, column \"x\" is \"?\"; and 94 after these"), refused.getMessage());
    }
}
