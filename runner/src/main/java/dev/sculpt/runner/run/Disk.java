package dev.sculpt.runner.run;

import dev.sculpt.runner.problem.FailedFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * What outlasts a loss of power: the content of a file once it was forced, its name once the folder was. Until then a file
 * may come back empty, under its old name, or not at all, in any order.
 */
final class Disk {

    /** What file systems answer that know no such thing for folders, of networks and of other systems. */
    private static final Set<String> NOT_FOR_FOLDERS = Set.of("Invalid argument", "Bad file descriptor");

    private Disk() { }

    /** Forces the content of a file. */
    static void forceContent(Path file) throws IOException {
        try (SteadyFile open = SteadyFile.open(file, StandardOpenOption.WRITE)) {
            open.force();
        }
    }

    /** Forces the names in a folder: what was made, renamed and deleted in it. */
    static void forceNames(Path folder) throws IOException {
        try (SteadyFile open = SteadyFile.open(folder, StandardOpenOption.READ)) {
            open.force();
        } catch (AccessDeniedException e) {
            // Some systems let nobody open a folder, as Windows does.
        } catch (IOException e) {
            if (!NOT_FOR_FOLDERS.contains(FailedFile.reason(e))) {
                throw e;
            }
        }
    }

    /** Makes a folder in one that is there, so that what was deleted does not come back in part. */
    static Path folderIn(Path there, String name) throws IOException {
        Path folder = there.resolve(name);
        return Files.isDirectory(folder) ? folder : Files.createDirectory(folder);
    }
}
