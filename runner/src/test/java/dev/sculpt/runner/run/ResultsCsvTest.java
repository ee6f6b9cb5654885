package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.SmallResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsCsvTest {

    private static final String HEADER = "index,task,layers,seed,variant,model.hidden,pruning.edges.maxDrop,"
            + "dense_accuracy,accuracy,units,edges,density_percent,modules,"
            + "input_separability,hidden_separability,output_recovery,exact_hierarchy,exact_permuted,same_graph,"
            + "input_nmi,input_ami,stray_inputs,output_nmi,output_ami,holds_hierarchy,edge_f1,"
            + "seconds,status,tries,tries_exact,"
            + "fault,why,message\n";
    private static final ResultColumns COLUMNS =
            new ResultColumns(List.of("model.hidden", "pruning.edges.maxDrop"), SmallResults.measureNames());

    @TempDir
    private Path folder;

    @Test
    void rows() throws IOException {
        // 2 of 3 hidden units and 6 of 4 * 3 + 3 * 2 = 18 edges are left: 33.3333 %. One group against two shares
        // no information, and two inputs of the one group are strays. The task's name holds a comma, the failure's
        // message quotes.
        try (ResultsCsv csv = new ResultsCsv(folder, COLUMNS)) {
            Map<String, Object> swept = new LinkedHashMap<>();
            swept.put("model.hidden", List.of(8, 4));
            swept.put("pruning.edges.maxDrop", null);
            csv.write(SmallResults.swept(
                    SmallResults.exact(0, "[4,2]", 7), "model.hidden=[8,4] pruning.edges.maxDrop=null", swept));
            csv.write(SmallResults.swept(
                    SmallResults.wrong(1, "b", -1), "model.hidden=4", Map.of("task", "b", "model.hidden", "4")));
            csv.write(SmallResults.failed(2, "b", 0));
            csv.commit();
        }
        assertEquals(HEADER + """
                0,"[4,2]",4-3-2,7,"model.hidden=[8,4] pruning.edges.maxDrop=null","[8,4]",,\
                0.968750,1.000000,2,6,33.3333,2,true,,true,true,0.333333,true,1.000000,1.000000,0.000000,1.000000,\
                1.000000,\
                true,1.000000,1.500,ok,70,3,,,
                1,b,4-3-2,-1,model.hidden=4,4,,\
                0.968750,1.000000,2,6,33.3333,1,false,,false,false,0.000000,false,0.000000,0.000000,2.000000,0.000000,\
                0.000000,\
                true,1.000000,1.500,ok,70,1,not-chosen,"x0 x1 and x2 x3 are one module, should be two; \
                y0 and y1 are one module, should be two \
                (exact in 1 of 70 tries)",
                2,b,,0,,,,,,,,,,,,,,,,,,,,,,,0.250,failed,0,,,,"plugin ""mlp"": ""why"", it said"
                """, Files.readString(folder.resolve("results.csv")));
    }

    @Test
    void numbersDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertTrue(ResultsCsv.row(SmallResults.exact(0, "a", 0), COLUMNS).contains("33.3333"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyRowHasACellPerColumn() {
        assertEquals(COLUMNS.header().size(), ResultsCsv.row(SmallResults.exact(0, "a", 0), COLUMNS).size());
        assertEquals(COLUMNS.header().size(), ResultsCsv.row(SmallResults.failed(0, "a", 0), COLUMNS).size());
    }
}
