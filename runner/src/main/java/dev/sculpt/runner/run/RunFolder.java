package dev.sculpt.runner.run;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The folder of one run: made anew, given and empty, or that of a run that was interrupted. */
public final class RunFolder {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private RunFolder() { }

    /**
     * Makes a folder {@code NAME-YYYYMMDD-HHMMSS}; a run of the same second gets a number behind.
     *
     * @param runs holds the folders of all runs
     * @throws InvalidInputException if it cannot be made
     */
    public static Path create(Path runs, String name, LocalDateTime now) {
        String stamped = name + "-" + STAMP.format(now);
        Path folder = runs.resolve(stamped);
        try {
            Files.createDirectories(runs);
            for (int number = 2;; number++) {
                try {
                    return Files.createDirectory(folder);
                } catch (FileAlreadyExistsException e) {
                    folder = runs.resolve(stamped + "-" + number);
                }
            }
        } catch (IOException e) {
            throw cannotBeWritten(folder, e);
        }
    }

    /**
     * Takes a folder that the user names, making it where it does not exist.
     *
     * @param plan what is to be run in it
     * @throws InvalidInputException if it holds anything or cannot be written
     */
    public static Path take(Path folder, Plan plan) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new InvalidInputException("--out " + folder + ": is a file, not a folder");
            }
            Files.createDirectories(folder);
            try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
                if (content.iterator().hasNext()) {
                    throw new InvalidInputException("--out " + folder + ": " + (isBegun(folder, plan)
                            ? "holds this very run, not yet finished; go on with it by --resume " + folder
                            : "is not empty; a run never writes into another's results"));
                }
            }
        } catch (IOException e) {
            throw cannotBeWritten(folder, e);
        }
        if (!Files.isWritable(folder)) {
            throw new InvalidInputException("--out " + folder + ": cannot be written");
        }
        return folder;
    }

    private static boolean isBegun(Path folder, Plan plan) {
        PipelineFile pipeline = PipelineFile.in(folder);
        return Journal.isIn(folder) && Files.exists(pipeline.path()) && pipeline.difference(plan.effective()).isEmpty();
    }

    /**
     * Returns the pipeline of a run that the user wants to go on with.
     *
     * @throws InvalidInputException if the folder holds no run
     */
    public static PipelineFile pipelineOf(Path folder) {
        PipelineFile pipeline = PipelineFile.in(folder);
        if (!Files.exists(pipeline.path())) {
            throw new InvalidInputException("--resume " + folder + ": holds no run: there is no "
                    + pipeline.path().getFileName() + " in it");
        }
        return pipeline;
    }

    private static InvalidInputException cannotBeWritten(Path folder, IOException e) {
        return new InvalidInputException("the output folder " + folder + " cannot be made: "
                + e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage()));
    }
}
