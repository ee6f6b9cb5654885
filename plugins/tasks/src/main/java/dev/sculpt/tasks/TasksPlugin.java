package dev.sculpt.tasks;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.tasks.image.ImagePairSettings;
import dev.sculpt.tasks.image.ImagePairTask;
import dev.sculpt.tasks.image.ImageRowSettings;
import dev.sculpt.tasks.image.ImageRowTask;
import dev.sculpt.tasks.image.ImageSettings;
import dev.sculpt.tasks.image.ImageTask;
import dev.sculpt.tasks.random.RandomHierarchy;
import dev.sculpt.tasks.random.RandomHierarchySettings;
import java.util.List;

/** Offers the tasks of this module. */
public final class TasksPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                new Factory<>(Kind.TASK, "function-graph",
                        "A Boolean function written as expressions; carries its true hierarchy.",
                        "Neural Sculpting, NeurIPS 2023, section 2",
                        FunctionGraphSettings.class, FunctionGraph::new),
                new Factory<>(Kind.TASK, "random-hierarchy",
                        "A Boolean function with a hierarchy drawn at random, the shortest description of its table.",
                        "generator of tasks that no method was tuned on",
                        RandomHierarchySettings.class, RandomHierarchy::new),
                new Factory<>(Kind.TASK, "truth-table", "A Boolean function as columns of 0 and 1.",
                        "row r has input i = bit (n-1-i) of r", TruthTableSettings.class, TruthTable::new),
                new Factory<>(Kind.TASK, "pla", "A Boolean function from an Espresso PLA file.",
                        "Brayton et al., Logic Minimization Algorithms for VLSI Synthesis, 1984",
                        PlaSettings.class, Pla::new),
                new Factory<>(Kind.TASK, "csv", "Rows of a CSV file: number columns in, 0/1 columns out.",
                        "RFC 4180", CsvSettings.class, CsvTask::new),
                new Factory<>(Kind.TASK, "two-digits", "Tells the classes of two images side by side.",
                        "Neural Sculpting, NeurIPS 2023, vision tasks",
                        ImagePairSettings.class, ImagePairTask::twoDigits),
                new Factory<>(Kind.TASK, "digit-xor", "Tells the XOR of the classes of two images side by side.",
                        "Neural Sculpting, NeurIPS 2023, vision tasks",
                        ImagePairSettings.class, ImagePairTask::digitXor),
                new Factory<>(Kind.TASK, "image-row", "Tells the classes of several images side by side.",
                        "two-digits of Neural Sculpting, NeurIPS 2023, with any number of images",
                        ImageRowSettings.class, ImageRowTask::new),
                new Factory<>(Kind.TASK, "images", "Tells the class of an image in IDX files, such as MNIST.",
                        "LeCun, Cortes, Burges, THE MNIST DATABASE", ImageSettings.class, ImageTask::new));
    }
}
