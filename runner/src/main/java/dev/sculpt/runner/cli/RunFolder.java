package dev.sculpt.runner.cli;

import dev.sculpt.runner.config.InvalidInputException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The folder of one run: made anew, or given and empty. */
final class RunFolder {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private RunFolder() { }

    /**
     * Makes a folder {@code NAME-YYYYMMDD-HHMMSS}; a run of the same second gets a number behind.
     *
     * @param runs holds the folders of all runs
     * @throws InvalidInputException if it cannot be made
     */
    static Path create(Path runs, String name, LocalDateTime now) {
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
     * @throws InvalidInputException if it holds anything or cannot be written
     */
    static Path take(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new InvalidInputException("--out " + folder + ": is a file, not a folder");
            }
            Files.createDirectories(folder);
            try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
                if (content.iterator().hasNext()) {
                    throw new InvalidInputException(
                            "--out " + folder + ": is not empty; a run never writes into another's results");
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

    private static InvalidInputException cannotBeWritten(Path folder, IOException e) {
        return new InvalidInputException("the output folder " + folder + " cannot be made: "
                + e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage()));
    }
}
