package dev.sculpt.runner.plugin;

import dev.sculpt.api.execution.WorkerFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Where the files lie that a pipeline names: where it says, or on a machine to which they were shipped in a folder of their
 * own. Settings are written, and results named, as the pipeline says in either case.
 */
public final class ShippedFiles {

    private final Optional<Path> folder;

    /** Creates those of a pipeline whose files lie where it says. */
    public ShippedFiles() {
        this.folder = Optional.empty();
    }

    /** Creates those that were shipped into a folder. */
    public ShippedFiles(Path folder) {
        this.folder = Optional.of(folder);
    }

    /** Returns where a file or folder is shipped to: a path with slashes within the folder. */
    public static String place(Path named) {
        StringJoiner place = new StringJoiner("/", WorkerFolder.FILES + "/", "");
        named.toAbsolutePath().normalize().forEach(name -> place.add(name.toString()));
        return place.toString();
    }

    /** Returns where a file or folder lies that is named; where it says if it was not shipped. */
    Path here(Path named) {
        return folder.map(root -> root.resolve(place(named))).filter(Files::exists).orElse(named);
    }
}
