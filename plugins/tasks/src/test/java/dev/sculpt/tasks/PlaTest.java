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

    private Task load(String... lines) throws IOException {
        Path file = Files.write(folder.resolve("f.pla"), List.of(lines));
        return new Pla(new PlaSettings(file, 0.1, Optional.empty())).load();
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

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "1- 1                           ! f.pla:1: a cube stands before .i and .o",
        ".i 2;.o 1;1 1                  ! f.pla:3: a cube of 2 characters, must be 3",
        ".i 2;.o 1;1x 1                 ! f.pla:3: character 2 is 'x'; an input is 0, 1 or -",
        ".i 2;.o 1;11 x                 ! f.pla:3: character 3 is 'x'; an output is 0, 1, - or ~",
        ".i 21                          ! f.pla:1: .i needs one number from 1 to 20",
        ".i 2;.i 2                      ! f.pla:2: a second .i",
        ".i 2;.ilb a                    ! f.pla:2: .ilb must name 2 columns",
        ".i 2;.ilb a a                  ! f.pla:2: .ilb: \"a\" stands there twice",
        ".o 3;.ob a b a                 ! f.pla:2: .ob: \"a\" stands there twice",
        ".i 1;.ilb a;.ilb b             ! f.pla:3: a second .ilb",
        ".mv 3                          ! f.pla:1: \".mv\" is not known",
        ".type g                        ! f.pla:1: the type must be one of f, fd, fr, fdr",
        ".i 2                           ! f.pla: .i or .o is missing",
        ".i 1;.o 1;.type fr             ! f.pla: every row is open",
        ".i 1;.o 1;.type fr;- 1;1 0     ! f.pla: output 0 is both on and off in row 1",
    })
    void saysWhereItWentWrong(String lines, String message) {
        SettingException refused = assertThrows(SettingException.class, () -> load(lines.split(";")));

        assertEquals("file", refused.path());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }
}
