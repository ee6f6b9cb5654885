package dev.sculpt.runner.worker;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.BatchWorker;
import dev.sculpt.runner.engine.Engine;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plugin.OpenPlugins;
import dev.sculpt.runner.run.EncodedRow;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Computes networks of a plan, each batch on one thread. */
record PlanWorker(Plan plan, OpenPlugins open) implements BatchWorker {

    @Override
    public void compute(Batch batch, Consumer<byte[]> rows, BooleanSupplier stopping) {
        new Engine(1).run(plan, batch, result -> rows.accept(EncodedRow.write(result)), stopping);
    }

    @Override
    public void close() {
        open.close();
    }
}
