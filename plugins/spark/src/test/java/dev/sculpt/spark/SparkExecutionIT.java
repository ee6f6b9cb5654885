package dev.sculpt.spark;

import dev.sculpt.api.execution.Execution;
import dev.sculpt.testkit.ExecutionContract;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/** With batches of some networks; by default they would all have one, as they take no time. */
@Tag("long")
class SparkExecutionIT extends ExecutionContract {

    @Override
    protected Execution create() {
        return new SparkExecution(new SparkSettings(
                Optional.of("local[2]"), Optional.of(4), 3, Map.of(), Optional.of(Program.SPARK)));
    }
}
