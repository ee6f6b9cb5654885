package dev.sculpt.tasks;

import dev.sculpt.api.task.InputScaling;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.files.GivenFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task from the rows of a CSV file with a header: some columns are the targets, 0 or 1, others the inputs,
 * numbers, scaled where the settings say so. The rows are split at random by a seed of their own, so that every network
 * of a run sees the same split; or validation and test rows stand in files of their own.
 */
public final class CsvTask implements TaskSource {

    private final CsvSettings settings;
    private volatile List<String> remarks = List.of();
    private volatile List<String> summary = List.of();

    /** Creates the source; nothing is read yet. */
    public CsvTask(CsvSettings settings) {
        this.settings = settings;
    }

    @Override
    public Task load() {
        CsvTable table = read("path", settings.path(), settings.inputs());
        CsvSplit split = CsvSplit.of(settings, table.size());
        List<double[]> trained = table.inputRows(split.training());
        Optional<InputScaling> scaling = settings.scaling().over(trained);
        List<String> said = new ArrayList<>(table.remarks());
        Samples training = table.samples(split.training(), scaling);
        Samples validating = other("validationFile", settings.validationFile(), table, split.validation(), scaling, said)
                .orElse(training);
        Samples testing = other("testFile", settings.testFile(), table, split.test(), scaling, said).orElse(training);
        Task task = new Task(table.inputs(), settings.targets(), training, validating, testing, settings.noise(),
                settings.hierarchy().map(truth -> truth.resolve("hierarchy", table.inputs(), settings.targets())), scaling);
        said.addAll(Unchanging.remarks(task.inputNames(), task.outputNames(), trained, table.targetRows(split.training())));
        CsvSuspicions suspicions = new CsvSuspicions(settings.path(), table.inputs());
        said.addAll(table.identifiers());
        said.addAll(scaling.isEmpty() ? suspicions.ranges(trained) : List.of());
        remarks = List.copyOf(said);
        summary = Stream.concat(table.summary().stream(), Stream.of(rows(task))).toList();
        return task;
    }

    // Parts that are one object are the same rows.
    private String rows(Task task) {
        String validating = task.validation() == task.training() ? "the same" : String.valueOf(task.validation().size());
        String testing = task.test() == task.training() ? "the same" : String.valueOf(task.test().size());
        return "rows: " + task.training().size() + " to train on, " + validating + " to validate, " + testing
                + " to test; scaling " + (task.scaling().isEmpty() ? "none" : "by the rows to train on") + ", noise "
                + settings.noise();
    }

    private CsvTable read(String setting, Path file, List<String> inputs) {
        return CsvTableReader.read(new GivenFile(setting, file), inputs, settings.targets(), settings.separator());
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public List<String> summary() {
        return summary;
    }

    private Optional<Samples> other(String setting, Optional<Path> file, CsvTable table, List<Integer> rows,
            Optional<InputScaling> scaling, List<String> said) {
        return file.map(path -> read(setting, path, table.inputs()))
                .map(other -> {
                    said.addAll(other.remarks());
                    return other.samples(other.all(), scaling);
                })
                .or(() -> rows.isEmpty() ? Optional.empty() : Optional.of(table.samples(rows, scaling)));
    }
}
