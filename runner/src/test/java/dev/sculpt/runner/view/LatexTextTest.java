package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatexTextTest {

    @Test
    void whatIsACommandIsPrinted() {
        assertEquals("a\\_b \\& 50 \\% \\#1 \\$ \\{x\\} \\textbackslash{} \\textasciicircum{} \\textasciitilde{}",
                LatexText.of("a_b & 50 % #1 $ {x} \\ ^ ~"));
        assertEquals("p \\textless{} 0.001", LatexText.of("p < 0.001"));
    }

    @Test
    void aHyphenBeforeANumberIsAMinus() {
        assertEquals("$-$8.3 to $-$1, no-evidence, sha-1", LatexText.of("-8.3 to -1, no-evidence, sha-1"));
    }

    @Test
    void aTaskInBracketsIsNoOptionOfTheRowBefore() {
        TextTable<String> table = new TextTable<>(List.of(new Column<>("task", Alignment.LEFT, task -> task),
                new Column<>("two\nlines", Alignment.RIGHT, task -> "1")));
        assertEquals("""
                \\begin{tabular}{lr}
                \\toprule
                task & two lines \\\\
                \\midrule
                {[}4,2,4{]} & 1 \\\\
                \\bottomrule
                \\end{tabular}
                """, table.latex(List.of("[4,2,4]")));
    }
}
