package dev.sculpt.tasks;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.files.GivenFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A task from the rows of a CSV file with a header: some columns are the targets, 0 or 1, others the inputs,
 * numbers, which are taken as they are. The rows are split at random by a seed of their own, so that every network
 * of a run sees the same split; or validation and test rows stand in files of their own.
 */
public final class CsvTask implements TaskSource {

    private final CsvSettings settings;
    private volatile List<String> remarks = List.of();

    /** Creates the source; nothing is read yet. */
    public CsvTask(CsvSettings settings) {
        this.settings = settings;
    }

    @Override
    public Task load() {
        CsvTable table = read("path", settings.path(), settings.inputs());
        List<String> said = new ArrayList<>(table.remarks());
        List<Integer> rows = new ArrayList<>(IntStream.range(0, table.size()).boxed().toList());
        Collections.shuffle(rows, new Random(new Seed(settings.splitSeed()).child("split").value()));
        int validation = share("validation", settings.validationShare(), rows.size());
        int test = share("test", settings.testShare(), rows.size());
        if (validation + test >= rows.size()) {
            throw new SettingException("path",
                    settings.path() + ": of " + rows.size() + " rows none is left to train on");
        }
        Samples training = table.samples(rows.subList(validation + test, rows.size()));
        Samples validating = other("validationFile", settings.validationFile(), table, rows.subList(0, validation), said)
                .orElse(training);
        Samples testing =
                other("testFile", settings.testFile(), table, rows.subList(validation, validation + test), said)
                        .orElse(training);
        Task task = new Task(table.inputs(), settings.targets(), training, validating, testing, settings.noise(),
                settings.hierarchy().map(truth -> truth.resolve("hierarchy", table.inputs(), settings.targets())));
        said.addAll(Unchanging.remarks(task));
        remarks = List.copyOf(said);
        return task;
    }

    private CsvTable read(String setting, Path file, List<String> inputs) {
        return CsvTable.read(new GivenFile(setting, file), inputs, settings.targets(), settings.separator());
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    // A share that rounds to no row would silently be the training rows.
    private static int share(String part, double share, int rows) {
        int count = (int) Math.round(rows * share);
        if (share > 0 && count == 0) {
            throw new SettingException(part + "Share", share + " of " + rows + " rows is no row; give a larger share, a "
                    + part + "File, or 0 to use the training rows");
        }
        return count;
    }

    private Optional<Samples> other(String setting, Optional<Path> file, CsvTable table, List<Integer> rows,
            List<String> said) {
        return file.map(path -> read(setting, path, table.inputs()))
                .map(other -> {
                    said.addAll(other.remarks());
                    return other.samples();
                })
                .or(() -> rows.isEmpty() ? Optional.empty() : Optional.of(table.samples(rows)));
    }
}
