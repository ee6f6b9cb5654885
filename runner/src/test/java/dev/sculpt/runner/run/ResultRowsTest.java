package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of results beside the lines of networks. */
class ResultRowsTest {

    private static final String TABLE = """
            index,task,layers,seed,variant,dense_accuracy,accuracy,units,edges,density_percent,modules,exact_hierarchy,\
            seconds,status,tries,tries_exact,message
            0,a,4-3-2,7,,1,1,2,6,33,2,true,1.500,ok,70,3,
            1,a,,8,,,,,,,,,0.250,failed,0,,a plugin
            2,a,4-3-2,9,,1,1,2,6,33,2,true,2.000,ok,70,3,
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("pipeline.yaml"), "name: a\n");
        Files.writeString(folder.resolve("networks.jsonl"), NetworkCodec.write(SmallResults.exact(0, "a", 7)) + "\n"
                + NetworkCodec.write(SmallResults.exact(2, "a", 9)) + "\n");
    }

    private List<Double> seconds(String table) throws IOException {
        Files.writeString(folder.resolve("results.csv"), table);
        List<Double> seconds = new ArrayList<>();
        new RecordedRun(folder).read(row -> seconds.add(row.seconds()));
        return seconds;
    }

    @Test
    void everyNetworkHasItsRow() throws IOException {
        assertEquals(List.of(1.5, 0.25, 2.0), seconds(TABLE));
        assertEquals(List.of(Double.NaN, 0.25, 2.0), seconds(TABLE.replace("1.500", "")));
    }

    /** What was there ({@code ;} ends a line), what is there instead, and what is said of it behind the file's name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", value = {
        ".*                | ~~      | : is empty, and is not as a run writes it: it has no header",
        "(message;).*      | $1      | : has no row of network 0, which is in networks.jsonl",
        "2,a,4-3-2,9[^;]*; | ~~      | : has no row of network 2, which is in networks.jsonl",
        ";0,a              | ;zero,a | ~ line 2 is not as a run writes it: \"index\" must be a whole number, not \"zero\"~",
        "1.500             | -1      | ~ line 2 is not as a run writes it: \"seconds\" must be a number from 0, not \"-1\"~",
        "1.500             | 1e308   | ~ line 2 is not as a run writes it: \"seconds\" must be a number from 0, not "
                + "\"1e308\"~",
        ",ok,70,3,;        | ~;~     | ~: is not as sculpt wrote it: behind line 2 a row is cut off, or has other columns "
                + "than the first~",
        ",ok,70,3,;$       | ~,o~    | ~: is not as sculpt wrote it: behind line 3 a row is cut off, or has other columns "
                + "than the first~",
        "seconds           | minutes | ~ line 2 is not as a run writes it: has no \"seconds\"~",
    })
    void aTableThatDoesNotFitIsRefused(String what, String instead, String message) {
        String table = TABLE.replace("\n", ";").replaceFirst(what, instead).replace(";", "\n");

        assertEquals(folder.resolve("results.csv") + message,
                assertThrows(InvalidInputException.class, () -> seconds(table)).getMessage());
    }
}
