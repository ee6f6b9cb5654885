package dev.sculpt.executions;

import dev.sculpt.api.execution.Execution;
import dev.sculpt.testkit.ExecutionContract;

class LocalTest extends ExecutionContract {

    @Override
    protected Execution create() {
        return new Local();
    }
}
