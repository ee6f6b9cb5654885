package dev.sculpt.runner.run;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Names folders by the last parts of their paths. */
public final class FolderNames {

    private FolderNames() { }

    /** Returns for each folder the last parts of its path, as few as set it apart from all others. */
    public static List<String> of(List<Path> folders) {
        List<Path> whole = folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
        return whole.stream().map(folder -> IntStream.rangeClosed(1, folder.getNameCount())
                .mapToObj(parts -> end(folder, parts))
                .filter(name -> whole.stream().filter(other -> end(other, name.getNameCount()).equals(name)).count()
                        == whole.stream().filter(folder::equals).count())
                .findFirst().orElse(folder).toString()).toList();
    }

    private static Path end(Path folder, int parts) {
        int count = folder.getNameCount();
        return count == 0 ? folder : folder.subpath(Math.max(0, count - parts), count);
    }
}
