package dev.sculpt.tasks;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.tasks.image.ImagePairSettings;
import dev.sculpt.tasks.image.ImagePairTask;
import dev.sculpt.tasks.image.ImageSettings;
import dev.sculpt.tasks.image.ImageTask;
import java.util.List;

/** Offers the tasks of this module. */
public final class TasksPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ? extends TaskSource>> tasks() {
        return List.of(
                new Factory<>("function-graph",
                        "A Boolean function written as expressions; carries its true hierarchy.",
                        "Neural Sculpting, NeurIPS 2023, section 2",
                        FunctionGraphSettings.class, FunctionGraph::new),
                new Factory<>("truth-table", "A Boolean function as columns of 0 and 1.",
                        "row r has input i = bit (n-1-i) of r", TruthTableSettings.class, TruthTable::new),
                new Factory<>("pla", "A Boolean function from an Espresso PLA file.",
                        "Brayton et al., Logic Minimization Algorithms for VLSI Synthesis, 1984",
                        PlaSettings.class, Pla::new),
                new Factory<>("csv", "Rows of a CSV file: number columns in, 0/1 columns out.",
                        "read by Tribuo", CsvSettings.class, CsvTask::new),
                new Factory<>("two-digits", "Tells the classes of two images side by side.",
                        "Neural Sculpting, NeurIPS 2023, vision tasks",
                        ImagePairSettings.class, ImagePairTask::twoDigits),
                new Factory<>("digit-xor", "Tells the XOR of the classes of two images side by side.",
                        "Neural Sculpting, NeurIPS 2023, vision tasks",
                        ImagePairSettings.class, ImagePairTask::digitXor),
                new Factory<>("images", "Tells the class of an image in IDX files, such as MNIST.",
                        "LeCun, Cortes, Burges, THE MNIST DATABASE", ImageSettings.class, ImageTask::new));
    }
}
