package dev.sculpt.tasks;

import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import java.util.List;

/**
 * A Boolean task from a PLA file of Espresso (Brayton et al., Logic Minimization Algorithms for VLSI Synthesis,
 * 1984): cubes of inputs with the outputs they turn on. Samples are all rows that the file settles for every
 * output; rows that it leaves open ("don't care") are left out. {@link PlaReader} says what is read.
 */
public final class Pla implements TaskSource {

    private final PlaSettings settings;

    /** Creates the source; nothing is read yet. */
    public Pla(PlaSettings settings) {
        this.settings = settings;
    }

    @Override
    public Task load() {
        PlaReader reader = new PlaReader(settings.file());
        TextFile.lines("file", settings.file()).forEach(reader::read);
        PlaReader.Table table = reader.table();
        List<String> inputs = table.inputNames();
        List<String> outputs = table.outputNames();
        Samples samples = new BooleanSamples(inputs.size(), table.columns(), table.settledRows());
        return BooleanTask.of(inputs, outputs, samples, settings.noise(),
                settings.hierarchy().map(truth -> truth.resolve("hierarchy", inputs, outputs)));
    }
}
