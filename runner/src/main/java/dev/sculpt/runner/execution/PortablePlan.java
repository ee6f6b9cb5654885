package dev.sculpt.runner.execution;

import dev.sculpt.api.execution.PortableWork;
import dev.sculpt.api.execution.ShippedFile;
import dev.sculpt.api.execution.WorkerFolder;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plugin.ClassPath;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.PluginJar;
import dev.sculpt.runner.plugin.ShippedFiles;
import dev.sculpt.runner.run.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A plan with all that another machine needs to compute its networks.
 *
 * @param plan what is computed
 * @param program the class path of this program
 * @param folders in which plugins were looked for
 * @param jars the plugin jars that were found there
 */
public record PortablePlan(Plan plan, ClassPath program, PluginFolders folders, List<PluginJar> jars) {

    public PortablePlan {
        jars = List.copyOf(jars);
    }

    /** Returns the plan as a text and files. */
    public PortableWork work() {
        try {
            List<ShippedFile> files = new ArrayList<>();
            List<Path> own = program.jars();
            for (int i = 0; i < own.size(); i++) {
                String place = String.format(Locale.ROOT, "%s/%03d-%s", WorkerFolder.PROGRAM, i, own.get(i).getFileName());
                files.add(ShippedFile.of(place, own.get(i)));
            }
            addPlugins(files);
            for (InputFile input : InputFile.of(plan.files())) {
                files.add(new ShippedFile(ShippedFiles.place(input.path()), input.path(), input.sha256()));
            }
            return new PortableWork(WorkText.of(plan), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A jar that lies in a plugin folder is a plugin of its own; the jars of a folder there are one together.
    private void addPlugins(List<ShippedFile> files) {
        List<Path> alone = folders.folders().stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
        Map<Path, Integer> numbers = new HashMap<>();
        for (PluginJar jar : jars) {
            Path plugin = alone.contains(jar.path().getParent()) ? jar.path() : jar.path().getParent();
            int number = numbers.computeIfAbsent(plugin, key -> numbers.size());
            files.add(new ShippedFile(
                    WorkerFolder.PLUGINS + "/" + number + "/" + jar.path().getFileName(), jar.path(), jar.sha256()));
        }
    }
}
