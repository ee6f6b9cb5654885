package dev.sculpt.runner.cli;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.AtomicFile;
import dev.sculpt.runner.run.RunFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file that a command writes, named by an option or after what is in it. */
final class OutputFile {

    private OutputFile() { }

    /**
     * Demands that a file can be written, before anything is done for it. Files of runs never can, pipes and devices always.
     *
     * @param option that names it
     * @param force whether it may be there
     */
    static void check(String option, Path target, boolean force) {
        if (target.toString().isEmpty()) {
            throw new InvalidInputException(option + " is empty; name a file");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InvalidInputException(option + " " + target + ": there is no folder " + folder);
        }
        if (Files.isDirectory(target)) {
            throw new InvalidInputException(option + " " + target + ": is a folder, must name a file");
        }
        if (Files.isRegularFile(target)) {
            Path file = real(target);
            RunFolder.holding(file).ifPresent(run -> {
                throw new InvalidInputException(option + " " + target + ": is a file of the run " + run
                        + ", which nothing else may replace; name another");
            });
            if (!force) {
                throw new InvalidInputException(target + " exists; --force replaces it");
            }
        }
    }

    // What a link leads to, which is replaced in its stead.
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath();
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

    /** Writes the file, whole or not at all; what is no file, as a pipe, takes the bytes as they come. */
    static void write(Path target, byte[] content) throws IOException {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                    out.write(content);
                }
            } else {
                AtomicFile.write(Files.exists(target) ? real(target) : target.toAbsolutePath(), content);
            }
        } catch (IOException e) {
            if (FailedFile.isOfPlace(e)) {
                throw new InvalidInputException(target + " cannot be written: " + FailedFile.reason(e));
            }
            throw FailedFile.named(target, e);
        }
    }
}
