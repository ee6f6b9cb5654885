package dev.sculpt.executions;

import dev.sculpt.api.execution.Execution;
import dev.sculpt.api.execution.Work;

/** Computes all that is left in this process, as one batch, so that whatever networks share is computed once. */
final class Local implements Execution {

    @Override
    public void execute(Work work) {
        work.compute(work.left());
    }
}
