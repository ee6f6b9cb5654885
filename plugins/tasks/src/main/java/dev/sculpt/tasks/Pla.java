package dev.sculpt.tasks;

import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.files.GivenFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A Boolean task from a PLA file of Espresso (Brayton et al., Logic Minimization Algorithms for VLSI Synthesis,
 * 1984): cubes of inputs with the outputs they turn on. Samples are all rows that the file settles for every
 * output; rows that it leaves open ("don't care") are left out. {@link PlaReader} says what is read.
 */
public final class Pla implements TaskSource {

    private final PlaSettings settings;
    private volatile List<String> remarks = List.of();

    /** Creates the source; nothing is read yet. */
    public Pla(PlaSettings settings) {
        this.settings = settings;
    }

    @Override
    public Task load() {
        PlaTable table = PlaReader.read(new GivenFile("path", settings.path()));
        List<String> inputs = table.inputNames();
        List<String> outputs = table.outputNames();
        Samples samples = table.samples();
        Task task = BooleanTask.of(inputs, outputs, samples, settings.noise(),
                settings.hierarchy().map(truth -> truth.resolve("hierarchy", inputs, outputs)));
        List<String> said = new ArrayList<>(table.remarks());
        said.addAll(Unchanging.remarks(task));
        remarks = List.copyOf(said);
        return task;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }
}
