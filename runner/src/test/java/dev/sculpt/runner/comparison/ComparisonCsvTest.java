package dev.sculpt.runner.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonCsvTest {

    @TempDir
    private Path folder;

    @Test
    void aRowForEachCellVariantAndMeasure() throws IOException {
        Path old = WrittenRun.plain().network("t", 0, "w", "", false, 0.25).network("u", 0, "w", "", true, 0.5)
                .in(folder, "old");
        Path other = WrittenRun.plain().network("t", 0, "v", "", true, 1).network("u", 0, "v", "", true, 0.75)
                .in(folder, "new");

        List<String> lines = ComparisonCsv.text(VariantComparison.of(List.of(old, other), List.of(), Optional.empty()))
                .lines().toList();

        // Wilson of 1 of 2 is 1/2 -+ 1.96 sqrt(1/8 + 1.96^2/16) / (2 + 1.96^2) * ... = 0.0945 to 0.9055; of 2 of 2 from
        // 2 / (2 + 1.96^2) = 0.3424. A single pair that differs has mid-p 2 * 1/2 - 1/2 = 1/2, and one task that differs
        // has both signs as far from 0.
        assertEquals("scope,task,setting,measure,variant,baseline,networks,hits,rate,lower,upper,mean,pairs,wins,ties,"
                + "losses,difference,difference_lower,difference_upper,median_difference,p_value,p_adjusted,verdict,tasks,"
                + "tasks_lower,tasks_upper,tasks_test,tasks_p_value,tasks_p_adjusted,tasks_verdict", lines.get(0));
        assertEquals("all,,,exact_hierarchy,old,old,2,1,0.500000,0.094531,0.905469,,,,,,,,,,,,,,,,,,,", lines.get(1));
        assertTrue(lines.get(2).matches("all,,,exact_hierarchy,new,old,2,2,1\\.000000,0\\.342380,1\\.000000,,2,1,1,0,"
                + "0\\.500000,-0\\.\\d{6},0\\.\\d{6},,0\\.5000,0\\.5000,no-evidence,2,,,sign flips over tasks,1\\.000,"
                + "1\\.000,no-evidence"), lines.get(2));
        assertEquals("cell,t,,exact_hierarchy,old,old,1,0,0.000000,0.000000,0.793451,,,,,,,,,,,,,,,,,,,", lines.get(3));
        assertTrue(lines.get(4).startsWith("cell,t,,exact_hierarchy,new,old,1,1,1.000000,0.206549,1.000000,,1,1,0,0,1.0"),
                lines.get(4));
        assertTrue(lines.get(4).endsWith(",,,,,,,,,,,"), lines.get(4)); // nothing is claimed of a cell
        assertTrue(lines.contains("all,,,ami,old,old,2,,,,,0.375000,,,,,,,,,,,,,,,,,,"), lines.toString());
        // Differences .75 and .25: their mean is .5; both signs of two give 2 of 4 as far apart.
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("all,,,ami,new,old,2,,,,,0.875000,2,,,,0.500000,")
                && line.contains(",0.500000,0.5000,0.5000,no-evidence,2,,,signed ranks of task means,0.5000,0.5000,")),
                lines.toString());
        assertEquals(1 + 5 * 6, lines.size()); // exact, ami, density, units, edges; seconds are known of none
    }
}
