package dev.sculpt.tasks;

import dev.sculpt.api.Seed;
import dev.sculpt.api.Setting;
import dev.sculpt.api.SettingException;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tribuo.data.columnar.ColumnarIterator;
import org.tribuo.data.csv.CSVIterator;

/**
 * A task from the rows of a CSV file with a header, read by Tribuo: some columns are the targets, 0 or 1, others the
 * inputs, numbers.
 */
public final class CsvTask implements TaskSource {

    /**
     * Settings of {@link CsvTask}.
     *
     * @param path the file
     * @param targets columns to learn
     * @param inputs columns to learn from
     * @param validationShare of the rows
     * @param testShare of the rows
     * @param splitSeed of the split
     * @param noise on the inputs while training
     * @param hierarchy the true one, where it is known
     */
    public record Settings(
            @Setting("the CSV file; its first line names the columns") Path path,
            @Setting("columns to learn, each 0 or 1") List<String> targets,
            @Setting(value = "columns to learn from; empty for all others, in the order of the file", defaultValue = "[]")
            List<String> inputs,
            @Setting(value = "share of the rows that choose the best snapshot; 0 to use the training rows",
                    defaultValue = "0", min = 0, max = 0.9)
            double validationShare,
            @Setting(value = "share of the rows that accept or refuse pruning; 0 to use the training rows",
                    defaultValue = "0", min = 0, max = 0.9)
            double testShare,
            @Setting(value = "seed of the split into training, validation and test rows", defaultValue = "0")
            long splitSeed,
            @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                    defaultValue = "0", min = 0)
            double noise,
            @Setting("the true hierarchy, where it is known")
            Optional<TruthSettings> hierarchy) {
        public Settings {
            if (targets.isEmpty()) {
                throw new SettingException("targets", "name at least one column");
            }
            if (validationShare + testShare > 0.95) {
                throw new SettingException("testShare", "less than 5 % of the rows are left to train on");
            }
        }
    }

    private final Settings settings;

    /** Creates the source; nothing is read yet. */
    public CsvTask(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Task load() {
        TextFile.requireFile("path", settings.path());
        try (CSVIterator csv = new CSVIterator(settings.path().toUri())) {
            return read(csv);
        } catch (IOException | RuntimeException e) {
            if (e instanceof SettingException refused) {
                throw refused;
            }
            throw new SettingException("path", settings.path() + ": cannot be read: " + e.getMessage());
        }
    }

    private Task read(CSVIterator csv) {
        List<String> header = csv.getFields();
        requireColumns("targets", settings.targets(), header);
        requireColumns("inputs", settings.inputs(), header);
        List<String> inputs = settings.inputs().isEmpty()
                ? header.stream().filter(column -> !settings.targets().contains(column)).toList()
                : settings.inputs();
        if (inputs.isEmpty()) {
            throw new SettingException("path", settings.path() + ": no column is left to be an input");
        }
        List<float[]> inputRows = new ArrayList<>();
        List<float[]> targetRows = new ArrayList<>();
        while (csv.hasNext()) {
            ColumnarIterator.Row row = csv.next();
            inputRows.add(values(row, inputs, false));
            targetRows.add(values(row, settings.targets(), true));
        }
        if (inputRows.isEmpty()) {
            throw new SettingException("path", settings.path() + ": holds no row");
        }
        return split(inputs, inputRows, targetRows);
    }

    private void requireColumns(String setting, List<String> columns, List<String> header) {
        for (int i = 0; i < columns.size(); i++) {
            if (!header.contains(columns.get(i))) {
                throw new SettingException(setting + "." + i, settings.path() + " has no column \"" + columns.get(i)
                        + "\"; there is " + String.join(", ", header));
            }
        }
    }

    private float[] values(ColumnarIterator.Row row, List<String> columns, boolean target) {
        Map<String, String> data = row.getRowData();
        float[] values = new float[columns.size()];
        for (int i = 0; i < values.length; i++) {
            String text = data.getOrDefault(columns.get(i), "");
            try {
                values[i] = Float.parseFloat(text.strip());
            } catch (NumberFormatException e) {
                values[i] = Float.NaN;
            }
            boolean right = target ? values[i] == 0 || values[i] == 1 : Float.isFinite(values[i]);
            if (!right) {
                throw new SettingException("path", settings.path() + ":" + (row.getIndex() + 2) + ": column \""
                        + columns.get(i) + "\" is \"" + text + "\", not " + (target ? "0 or 1" : "a number"));
            }
        }
        return values;
    }

    private Task split(List<String> inputs, List<float[]> inputRows, List<float[]> targetRows) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < inputRows.size(); row++) {
            rows.add(row);
        }
        if (settings.validationShare() > 0 || settings.testShare() > 0) {
            Collections.shuffle(rows, new Random(new Seed(settings.splitSeed()).child("split").value()));
        }
        int validation = (int) Math.round(rows.size() * settings.validationShare());
        int test = (int) Math.round(rows.size() * settings.testShare());
        Samples training = samples(rows.subList(validation + test, rows.size()), inputRows, targetRows);
        Samples validating = validation == 0
                ? training : samples(rows.subList(0, validation), inputRows, targetRows);
        Samples testing = test == 0
                ? training : samples(rows.subList(validation, validation + test), inputRows, targetRows);
        return new Task(inputs, settings.targets(), training, validating, testing, settings.noise(),
                settings.hierarchy().map(truth -> truth.resolve("hierarchy", inputs, settings.targets())));
    }

    private static Samples samples(List<Integer> rows, List<float[]> inputs, List<float[]> targets) {
        return new DenseSamples(rows.stream().map(inputs::get).toArray(float[][]::new),
                rows.stream().map(targets::get).toArray(float[][]::new));
    }
}
