package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.measure.HierarchyGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The folder {@code hierarchies}: one DOT and one GraphML file per hierarchy. */
final class HierarchyFiles {

    private static final int TASK_LENGTH = 60;
    private static final int WIDTHS_LENGTH = 36;

    private final Path folder;

    /** Makes the folder below that of the run, unless it is there. */
    HierarchyFiles(Path run) throws IOException {
        this.folder = Disk.folderIn(run, RunFiles.HIERARCHIES);
    }

    /** Forces the names of the files to the disk. */
    void force() throws IOException {
        Disk.forceNames(folder);
    }

    /** Writes the hierarchy of a network. */
    void write(Sculpted found) throws IOException {
        HierarchyExport export = new HierarchyExport(
                HierarchyGraph.of(found.sculpture().hierarchy()), found.sculpture().names());
        String name = name(found.id());
        AtomicFile.write(folder.resolve(name + ".dot"), export.dot());
        AtomicFile.write(folder.resolve(name + ".graphml"), export.graphMl());
    }

    /**
     * Returns the name of a network's files without their ending, such as {@code 0003-xor-4-24-24-4-s0}.
     * Characters of the task's name other than letters and digits of ASCII, dots, underscores and hyphens become
     * one underscore. A long name of a task is cut, and of many layers their number stands for the widths, as in
     * {@code 0003-xor-62-layers-s0}: no name is longer than 143 letters with its ending, which every file system takes.
     */
    static String name(NetworkId id) {
        String task = id.task().replaceAll("[^A-Za-z0-9._-]+", "_").replaceAll("^[_.]+|_+$", "");
        String widths = id.architecture();
        return String.format(Locale.ROOT, "%04d-%s-%s-s%d", id.index(),
                task.substring(0, Math.min(TASK_LENGTH, task.length())),
                widths.length() <= WIDTHS_LENGTH ? widths : id.layers().size() + "-layers", id.seed());
    }
}
