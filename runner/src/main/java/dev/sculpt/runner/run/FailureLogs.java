package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Failed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The folder {@code failures} of a run: {@code INDEX.log} says of a network that a plugin failed on why and where. */
final class FailureLogs {

    private final Path logs;
    private boolean any;

    /** Takes those of a run folder, which another process may have begun. */
    FailureLogs(Path folder) {
        this.logs = folder.resolve(RunFiles.FAILURES);
        this.any = Files.isDirectory(logs);
    }

    /** Writes the log of a network that failed, and removes that of one that did not, as it may have failed before. */
    void accept(NetworkResult result) {
        try {
            Path log = logs.resolve(RunFiles.failureLog(result.id().index()));
            if (result instanceof Failed failed) {
                Disk.folderIn(logs.getParent(), RunFiles.FAILURES);
                any = true;
                AtomicFile.write(log, failed.reason() + "\n" + (failed.trace().isEmpty() ? "" : "\n" + failed.trace()));
            } else if (any) {
                Files.deleteIfExists(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the folder, if nothing is in it, and forces its names if there is. */
    void end() throws IOException {
        try {
            Files.delete(logs);
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // There are failures to read about, or there never was one.
            if (Files.isDirectory(logs)) {
                Disk.forceNames(logs);
            }
        }
    }
}
