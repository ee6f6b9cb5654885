package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Failed;
import dev.sculpt.runner.plugin.PluginFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder {@code failures} of a run: {@code INDEX.log} says of a network that a plugin failed on why and where,
 * {@code execution.log} of the execution.
 */
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
                write(log, beginning(failed) + failed.trace());
            } else if (any) {
                Files.deleteIfExists(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path log, String text) throws IOException {
        Disk.folderIn(logs.getParent(), RunFiles.FAILURES);
        any = true;
        AtomicFile.write(log, text);
    }

    /** Writes the log of an execution that failed, and removes that of one that did not, as it may have failed before. */
    void executed(Optional<PluginFailure> failure) throws IOException {
        Path log = logs.resolve(RunFiles.EXECUTION_LOG);
        if (failure.isPresent()) {
            write(log, failure.get().getMessage() + "\n\n" + failure.get().trace());
        } else if (any) {
            Files.deleteIfExists(log);
        }
    }

    private static String beginning(Failed failed) {
        return failed.reason() + (failed.trace().isEmpty() ? "\n" : "\n\n");
    }

    /** Returns a network that is read back, with the trace that its log has. */
    static Failed withTrace(Path folder, Failed failed) {
        String reason = failed.reason() + "\n\n";
        try {
            String log = Files.readString(folder.resolve(RunFiles.FAILURES)
                    .resolve(RunFiles.failureLog(failed.id().index())));
            return log.startsWith(reason)
                    ? new Failed(failed.id(), failed.reason(), log.substring(reason.length()), failed.seconds()) : failed;
        } catch (IOException e) {
            return failed; // the reason is known without it
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
