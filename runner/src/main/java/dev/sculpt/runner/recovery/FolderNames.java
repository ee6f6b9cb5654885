package dev.sculpt.runner.recovery;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/** Names folders by the last parts of their paths: as few as tell them apart. */
final class FolderNames {

    private FolderNames() { }

    /** Returns the name of each of these different folders. */
    static List<String> of(List<Path> folders) {
        List<Path> paths = folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
        int longest = paths.stream().mapToInt(Path::getNameCount).max().orElse(0);
        int parts = 1;
        while (parts < longest && new HashSet<>(names(paths, parts)).size() < paths.size()) {
            parts++;
        }
        return names(paths, parts);
    }

    private static List<String> names(List<Path> paths, int parts) {
        return paths.stream().map(path -> path.getNameCount() <= parts ? path.toString()
                : path.subpath(path.getNameCount() - parts, path.getNameCount()).toString()).toList();
    }
}
