package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.functions.CandidateSets;
import dev.sculpt.functions.Decomposition;
import dev.sculpt.functions.Identification;
import dev.sculpt.functions.NotBooleanException;
import dev.sculpt.functions.SampledTable;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.identification.IdentifiedTask;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentificationTextTest {

    private static final Samples AND =
            new DenseSamples(new float[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}}, new float[][] {{0}, {0}, {0}, {1}});

    /** The line that says what was searched, of three candidate sets. */
    private static String searched(int all, int largest, int leftOut) throws NotBooleanException {
        SampledTable table = SampledTable.of(AND);
        Identification found = Identification.of(table.table());
        Identification searched = new Identification(found.described(),
                new CandidateSets(Set.of(0b011, 0b101, 0b111), all, largest),
                new Decomposition.Found(found.found().graphs(), leftOut, 1, 0, 0));
        Task task = new Task(List.of("a", "b"), List.of("y"), AND, AND, AND, 0, Optional.empty());
        String text = new IdentificationText(List.of(
                new IdentifiedTask("and", UnitNames.of(task), table, searched, Optional.empty())), 1)
                .text(Integer.MAX_VALUE);
        return text.replace("\n    ", " ").lines().filter(line -> line.startsWith("searched: ")).findFirst().orElseThrow();
    }

    @Test
    void allSetsWereSearched() throws NotBooleanException {
        assertEquals("searched: all 3 sets of inputs, 1 graph", searched(3, 12, 0));
    }

    /** Every set is a candidate: that some were not looked at has to do with their size alone. */
    @Test
    void ofAllSetsSomeWereLeftOut() throws NotBooleanException {
        assertEquals("searched: 2 of 3 sets of inputs, the smallest first, 1 graph; "
                + "cut short, so shorter ones may have been missed", searched(3, 12, 1));
    }

    @Test
    void someSetsWereNoCandidates() throws NotBooleanException {
        assertEquals("searched: 3 of 9 sets of inputs, those of up to 2 and whole classes, 1 graph", searched(9, 2, 0));
        assertEquals("searched: 2 of 9 sets of inputs, those of up to 2 and whole classes, the smallest first, 1 graph; "
                + "cut short, so shorter ones may have been missed", searched(9, 2, 1));
    }

    @Test
    void whatIsOneValueStandsInCsvToo() throws NotBooleanException {
        Task task = new Task(List.of("a", "b"), List.of("y"), AND, AND, AND, 0, Optional.empty());
        SampledTable table = SampledTable.of(AND);
        IdentificationText text = new IdentificationText(List.of(new IdentifiedTask("and", UnitNames.of(task), table,
                Identification.of(table.table()), Optional.empty())), 1);

        List<String> lines = text.csv().lines().toList();
        assertEquals("name,rows,missing_rows,guessed_combinations,sets,all_sets,collections,cut_short,as_short,stated,"
                + "stated_place", lines.get(0));
        assertTrue(lines.get(1).startsWith("and,4,0,0,"), lines.get(1));
        assertTrue(lines.get(1).endsWith(",false,0,,"), lines.get(1));
        assertEquals(2, lines.size());
        assertTrue(text.fields().toString().startsWith("{tasks=[{name=and, input_names=[a, b], output_names=[y], rows=4, "),
                text.fields().toString());
    }
}
