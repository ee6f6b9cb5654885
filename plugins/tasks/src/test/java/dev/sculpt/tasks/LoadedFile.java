package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.testkit.ReadingCost;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one file by the plugin of its ending and prints what comes of it, to be run by a Java of its own. */
public final class LoadedFile {

    private LoadedFile() { }

    private static TaskSource source(Path file) {
        String name = file.toString();
        if (name.endsWith(".pla")) {
            return new Pla(new PlaSettings(file, 0, Optional.empty()));
        }
        return name.endsWith(".csv")
                ? new CsvTask(new CsvSettings(file, List.of("y"), List.of(), Optional.empty(), CsvScaling.NONE,
                        0, 0, Optional.empty(),
                        Optional.empty(), 0, 0, Optional.empty()))
                : new TruthTable(new TruthTableSettings(
                        Optional.empty(), List.of(), Map.of(), Optional.of(file), 0, Optional.empty()));
    }

    /** Reads the file of the only argument. */
    public static void main(String[] arguments) throws Exception {
        TaskSource source = source(Path.of(arguments[0]));
        ReadingCost cost = ReadingCost.of(() -> {
            try {
                System.out.println("read: " + source.load().inputs() + " inputs");
            } catch (SettingException e) {
                System.out.println("refused: " + e.getMessage());
            }
            return source;
        });
        System.out.println(cost.nanos() / 1_000_000 + " ms");
    }
}
