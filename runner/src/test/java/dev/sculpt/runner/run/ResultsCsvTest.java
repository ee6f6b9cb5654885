package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.engine.SmallResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsCsvTest {

    private static final String HEADER = "task,layers,seed,variant,dense_accuracy,accuracy,units,edges,"
            + "density_percent,modules,input_separability,hidden_separability,output_recovery,exact_hierarchy,"
            + "seconds,status,same_graph,input_nmi,input_ami,output_nmi,output_ami,tries,tries_exact,message\n";

    @TempDir
    private Path folder;

    @Test
    void rows() throws IOException {
        // 2 of 3 hidden units and 6 of 4 * 3 + 3 * 2 = 18 edges are left: 33.3333 %. One group against two shares
        // no information. The task's name holds a comma, the failure's message quotes.
        try (ResultsCsv csv = new ResultsCsv(folder)) {
            csv.write(ResultsCsv.row(SmallResults.exact(0, "[4,2]", 7)));
            csv.write(ResultsCsv.row(SmallResults.wrong(1, "b", -1)));
            csv.write(ResultsCsv.row(SmallResults.failed(2, "b", 0)));
            csv.commit();
        }
        assertEquals(HEADER + """
                "[4,2]",4-3-2,7,,0.968750,1.000000,2,6,33.3333,2,true,,true,true,1.500,ok,\
                true,1.000000,1.000000,1.000000,1.000000,70,3,
                b,4-3-2,-1,,0.968750,1.000000,2,6,33.3333,1,false,,false,false,1.500,ok,\
                false,0.000000,0.000000,0.000000,0.000000,70,1,
                b,,0,,,,,,,,,,,,0.250,failed,,,,,,0,,"plugin ""mlp"": ""why"", it said"
                """, Files.readString(folder.resolve("results.csv")));
    }

    @Test
    void numbersDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("33.3333", ResultsCsv.row(SmallResults.exact(0, "a", 0)).get(8));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyRowHasACellPerColumn() {
        assertEquals(ResultsCsv.HEADER.size(), ResultsCsv.row(SmallResults.exact(0, "a", 0)).size());
        assertEquals(ResultsCsv.HEADER.size(), ResultsCsv.row(SmallResults.failed(0, "a", 0)).size());
    }
}
