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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaTest {

    @TempDir
    private Path folder;

    private Pla pla(String... lines) throws IOException {
        return new Pla(new PlaSettings(Files.write(folder.resolve("f.pla"), List.of(lines)), 0.1, Optional.empty()));
    }

    private Task load(String... lines) throws IOException {
        return pla(lines).load();
    }

    private List<String> remarks(String... lines) throws IOException {
        Pla source = pla(lines);
        source.load();
        return source.remarks().stream().map(remark -> remark.replace(folder + "/", "")).toList();
    }

    /** a is on in rows 100..111 and in 011; b only in 011. */
    @Test
    void cubesTurnOutputsOn() throws IOException {
        Task task = load("# a comment", ".i 3", ".o 2", ".ilb p q r", ".ob a b", ".p 2", "1-- 10", "011|11",
                ".e", "junk");

        assertEquals(List.of("p", "q", "r"), task.inputNames());
        assertEquals("00011111", Columns.of(task, "a"));
        assertEquals("00010000", Columns.of(task, "b"));
    }

    /** Row 01 is open for y0, so that rows 00, 10 and 11 are left; ~ says nothing. */
    @Test
    void openRowsAreLeftOut() throws IOException {
        Task task = load(".i 2", ".o 2", "01 -1", "1- 1~");

        assertEquals(3, task.training().size());
        assertEquals("10", Columns.inputs(task.training(), 1));
        assertEquals("011", Columns.of(task, "y0"));
        assertEquals("000", Columns.of(task, "y1"));
    }

    /** Of the on-set alone, everything else is off and nothing is open. */
    @Test
    void typeFIgnoresWhatIsOpen() throws IOException {
        assertEquals("0011", Columns.of(load(".i 2", ".o 1", ".type f", "01 -", "1- 1"), "y0"));
    }

    /** On in 1-, off in 00; 01 is in neither set. */
    @Test
    void typeFrLeavesOutWhatNoCubeCovers() throws IOException {
        Task task = load(".i 2", ".o 1", ".type fr", "1- 1", "00 0");

        assertEquals("011", Columns.of(task, "y0"));
        assertEquals("10", Columns.inputs(task.training(), 1));
    }

    /** 2 is -, 4 is 1, and 3, of an output, is ~: a is on in 1-, b open in 01 and on in 00. */
    @Test
    void synonymsOfEspressoAreRead() throws IOException {
        Task task = load(".i 2", ".o 2", ".ob a b", "00 34", "01 32", "42 4~");

        assertEquals("011", Columns.of(task, "a"));
        assertEquals("100", Columns.of(task, "b"));
    }

    /** The cubes 1-010 and 01101, of 3 inputs and 2 outputs; names over two lines. */
    @Test
    void cubesAndNamesMayRunOverSeveralLines() throws IOException {
        Task task = load(".i 3", ".o 2", ".ilb p", "  q r", ".ob a b", "1-0", "# between", "1 0", "0", "1", "101", ".e");

        assertEquals(List.of("p", "q", "r"), task.inputNames());
        assertEquals("00001010", Columns.of(task, "a"));
        assertEquals("00010000", Columns.of(task, "b"));
    }

    /** All inputs and outputs of two values, said as variables. */
    @Test
    void binaryVariablesAreRead() throws IOException {
        assertEquals("0111", Columns.of(load(".mv 3 2 1", "1- 1", "-1 1"), "y0"));
    }

    /** Off in 00, on in all others; of dr, 01 is open too. */
    @Test
    void typesOfTheOffSetAreRead() throws IOException {
        assertEquals("0111", Columns.of(load(".i 2", ".o 1", ".type r", "00 0", "11 1"), "y0"));
        Task task = load(".i 2", ".o 1", ".type dr", "00 0", "01 -");
        assertEquals("011", Columns.of(task, "y0"));
        assertEquals("10", Columns.inputs(task.training(), 1));
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsArePassedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("cr.pla"), "\uFEFF.i 1\r.o 1\r1 1\r");

        assertEquals("01", Columns.of(new Pla(new PlaSettings(file, 0, Optional.empty())).load(), "y0"));
    }

    /** Twenty inputs: the rows that end in 1, and the last one; each bit is checked against its row. */
    @Test
    void cubesOfManyInputsCoverTheirRows() throws IOException {
        Task task = load(".i 20", ".o 2", "-------------------1 10", "11111111111111111111 01", "0-1-0--------1----0- 01");

        float[] targets = new float[2];
        for (int row = 0; row < 1 << 20; row += 7) {
            task.training().readTargets(row, targets, 0);
            boolean third = (row >> 19 & 1) == 0 && (row >> 17 & 1) == 1 && (row >> 15 & 1) == 0 && (row >> 6 & 1) == 1
                    && (row >> 1 & 1) == 0;
            assertEquals(row & 1, targets[0], "row " + row);
            assertEquals(third ? 1 : 0, targets[1], "row " + row);
        }
    }

    @Test
    void whatIsOddIsSaid() throws IOException {
        assertEquals(List.of("f.pla: .p says that there are 3 cubes, there are 2"),
                remarks(".i 1", ".o 1", ".p 3", "1 1", "0 0"));
        assertEquals(List.of("f.pla:5: what stands behind .e in line 4 is not read"),
                remarks(".i 1", ".o 1", "1 1", ".e", "0 1", "1 0"));
        assertEquals(List.of("f.pla:4: has the inputs of line 3 and says 0, not 1, of the output \"y0\"; of type fd, what "
                + "counts is 1"), remarks(".i 1", ".o 1", "1 1", "1 0"));
        assertEquals(List.of("f.pla:5: has the inputs of line 4 and says 1, not -, of the output \"y0\"; of type fd, the "
                + "row is left out as open"), remarks(".i 2", ".o 1", "0- 1", "11 -", "11 1"));
        assertEquals(List.of(), remarks(".i 1", ".o 2", "1 1~", "1 ~1", "0 00"));
    }

    /** Rows 00 and 01 are left, in which x0 is 0; the output is on in both. */
    @Test
    void anOutputThatOpenRowsLeaveConstantIsSaid() throws IOException {
        assertEquals(List.of("the same in every row to train on: input \"x0\" (0)",
                "the same in every row to train on: output \"y0\" (1)"), remarks(".i 2", ".o 1", "0- 1", "1- -"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        ".i 2;.o 1;1 1;0 0              ! f.pla:4: a cube of 4 characters since line 3, must be 3",
        ".i 2;.o 1;11;.e                ! f.pla:3: a cube of 2 characters, must be 3",
        ".i 2;.o 1;1~ 1                 ! f.pla:3: character 2 is '~'; an input is 0, 1 or -",
        ".i 2;.o 1;.ilb a;11 1          ! f.pla:3: .ilb must name 2 columns",
        ".i 2;.o 1;.ilb a;.e            ! f.pla:3: .ilb must name 2 columns",
        ".i 2;.o 2;.phase 10            ! f.pla:3: .phase must be a 1 for each output",
        ".symbolic a b;                 ! f.pla:1: .symbolic says that there are variables of more than two values",
        ".mv 4 2 3 2                    ! f.pla:1: .mv says that there are variables of more than two values",
        ".type f;.type f                ! f.pla:2: a second .type",
        ".i 4000                        ! f.pla:1: .i needs one number from 1 to 20",
        ".i 20;.o 10000;- 1             ! f.pla:3: 10000 outputs of 20 inputs are more than 268435456 values",
        ".i 20;.o 10000                 ! f.pla: 10000 outputs of 20 inputs are more than 268435456 values",
        "1- 1                           ! f.pla:1: a cube stands before .i and .o",
        ".i 2;.o 1;1 1                  ! f.pla:3: a cube of 2 characters, must be 3: 2 inputs and 1 output",
        ".i 2;.o 1;1x 1                 ! f.pla:3: character 2 is 'x'; an input is 0, 1 or -",
        ".i 2;.o 1;11 x                 ! f.pla:3: character 3 is 'x'; an output is 0, 1, - or ~",
        ".i 21                          ! f.pla:1: .i needs one number from 1 to 20",
        ".i 2;.i 2                      ! f.pla:2: a second .i",
        ".i 2;.ilb a                    ! f.pla:2: .ilb must name 2 columns",
        ".i 2;.o 1;.ilb a;111           ! f.pla:3: .ilb must name 2 columns",
        ".i 2;.ilb a a                  ! f.pla:2: .ilb: \"a\" appears twice",
        ".o 3;.ob a b a                 ! f.pla:2: .ob: \"a\" appears twice",
        ".i 1;.ilb a;.ilb b             ! f.pla:3: a second .ilb",
        ".foo 3                         ! f.pla:1: \".foo\" is not known",
        ".type g                        ! f.pla:1: the type must be one of f, r, fd, fr, dr, fdr",
        ".i 2                           ! f.pla: .i or .o is missing",
        ".i 1;.o 1;.type fr             ! f.pla: every row is open",
        ".i 1;.o 1;.type fr;- 1;1 0     ! f.pla:5: output 0, \"y0\", is both on and off for the inputs 1: on by "
                + "line 4, off by line 5",
    })
    void saysWhereItWentWrong(String lines, String message) {
        SettingException refused = assertThrows(SettingException.class, () -> load(lines.split(";")));

        assertEquals("path", refused.path());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }
}
