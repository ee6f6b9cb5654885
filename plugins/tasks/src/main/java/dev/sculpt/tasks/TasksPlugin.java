package dev.sculpt.tasks;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.task.TaskSource;
import java.util.List;

/** Offers the tasks of this module. */
public final class TasksPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ? extends TaskSource>> tasks() {
        return List.of(
                new Factory<>("function-graph", "A Boolean function written as expressions; carries its true hierarchy.",
                        "Neural Sculpting, NeurIPS 2023, section 2", FunctionGraphSettings.class, FunctionGraph::new),
                new Factory<>("truth-table", "A Boolean function as columns of 0 and 1.",
                        "row r has input i = bit (n-1-i) of r", TruthTableSettings.class, TruthTable::new),
                new Factory<>("pla", "A Boolean function from an Espresso PLA file.",
                        "Brayton et al., Logic Minimization Algorithms for VLSI Synthesis, 1984",
                        PlaSettings.class, Pla::new),
                new Factory<>("csv", "Rows of a CSV file: number columns in, 0/1 columns out.",
                        "read by Tribuo", CsvSettings.class, CsvTask::new));
    }
}
