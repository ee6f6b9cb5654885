package dev.sculpt.runner.cli;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a command writes, named by an option or after what is in it. */
final class OutputFile {

    private OutputFile() { }

    /**
     * Demands that a file can be written, before anything is done for it.
     *
     * @param option that names it
     * @param force whether it may be there
     */
    static void check(String option, Path target, boolean force) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InvalidInputException(option + " " + target + ": there is no folder " + folder);
        }
        if (Files.isDirectory(target)) {
            throw new InvalidInputException(option + " " + target + ": is a folder, must name a file");
        }
        if (Files.exists(target) && !force) {
            throw new InvalidInputException(target + " exists; --force replaces it");
        }
    }

    /**
     * Returns the file of a network where no option names another: in the working folder, named after run and network.
     *
     * @param ending what stands behind the network, from a hyphen or full stop on
     */
    static Path named(Path run, int network, String ending) {
        return run.getFileSystem().getPath(run.toAbsolutePath().normalize().getFileName() + "-" + network + ending);
    }

    /** Returns the line that tells which network was written where. */
    static String line(Sculpted network, Path target) {
        return "network " + network.id().index() + " (" + network.id().architecture() + ", "
                + network.sculpture().network().livingEdges() + " edges): " + target;
    }

    /** Writes the file, whole or not at all. */
    static void write(Path target, byte[] content) throws IOException {
        try {
            AtomicFile.write(target, content);
        } catch (IOException e) {
            if (FailedFile.isOfPlace(e)) {
                throw new InvalidInputException(target + " cannot be written: " + FailedFile.reason(e));
            }
            throw e;
        }
    }
}
