package dev.sculpt.runner.run;

import dev.sculpt.api.task.TaskSource;
import dev.sculpt.api.task.WrittenTask;
import dev.sculpt.runner.plan.FileWord;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.settings.PluginType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The tasks of a run that were drawn or otherwise made, each written down for a plugin that makes it again, so that it can
 * be kept: a file with the key {@code task} of a pipeline. Tasks that a pipeline says itself have none.
 *
 * @param plan whose tasks
 * @param remarks receives in one line why a task could not be written
 */
public record KeptTasks(Plan plan, Consumer<String> remarks) {

    private static final int SHOWN_DIGITS = 8;

    /** Writes the files into the folder of a run, which is there; where no task is to be kept, no folder. */
    public void write(Path folder) throws IOException {
        boolean any = false;
        for (Map.Entry<String, Variant> one : distinct().entrySet()) {
            Optional<WrittenTask> written = written(one.getValue().pipeline().task().orElseThrow());
            if (written.isPresent()) {
                Path file = Disk.folderIn(folder, RunFiles.TASKS).resolve(one.getKey());
                any = true;
                new PipelineFile(file).write(Map.of("task", stage(written.get(), one.getValue().pipeline().taskName())));
            }
        }
        if (any) {
            Disk.forceNames(folder.resolve(RunFiles.TASKS));
        }
    }

    /** Copies the files of one run into the folder of another of the same pipeline. */
    static void copy(Path from, Path into) throws IOException {
        Path tasks = from.resolve(RunFiles.TASKS);
        if (!Files.isDirectory(tasks)) {
            return;
        }
        Path copies = Disk.folderIn(into, RunFiles.TASKS);
        try (Stream<Path> files = Files.list(tasks)) {
            for (Path file : files.sorted().toList()) {
                AtomicFile.write(copies.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        Disk.forceNames(copies);
    }

    /** Returns a line for each task that a run would keep: its name, how it came about, and the file. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        distinct().forEach((file, variant) -> written(variant.pipeline().task().orElseThrow()).ifPresent(written ->
                lines.add("task " + variant.pipeline().taskName() + ": "
                        + (written.note().isBlank() ? "" : written.note() + "; ")
                        + "a run keeps it as " + RunFiles.TASKS + "/" + file + ", for " + written.plugin())));
        return lines;
    }

    private Map<String, Variant> distinct() {
        Map<String, Variant> distinct = new TreeMap<>();
        Set<List<String>> known = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (Variant variant : plan.variants()) {
            if (variant.pipeline().task().isPresent()
                    && known.add(List.of(variant.pipeline().taskName(), variant.identity().task()))) {
                String word = word(variant);
                String free = word;
                for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
                    free = word + "-" + number; // two names of one task that some file system takes for one
                }
                distinct.put(free + ".yaml", variant);
            }
        }
        return distinct;
    }

    private Optional<WrittenTask> written(Stage<TaskSource> stage) {
        try {
            return new PluginBorder().call(stage.callee(), call -> stage.instance().written());
        } catch (PluginFailure failure) {
            remarks.accept("no file in " + RunFiles.TASKS + ": " + failure.getMessage());
            return Optional.empty();
        }
    }

    private static Map<String, Object> stage(WrittenTask task, String name) {
        Map<String, Object> stage = new LinkedHashMap<>();
        stage.put(PluginType.PLUGIN, task.plugin());
        stage.put("name", name);
        stage.putAll(task.settings());
        return stage;
    }

    // The digest is that of results, by which a network is found with its task.
    private static String word(Variant variant) {
        String digest = variant.identity().task();
        return FileWord.of(variant.pipeline().taskName(), "task")
                + "-" + digest.substring(0, Math.min(SHOWN_DIGITS, digest.length()));
    }
}
