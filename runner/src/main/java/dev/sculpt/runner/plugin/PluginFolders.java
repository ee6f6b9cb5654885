package dev.sculpt.runner.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders in which plugins are looked for.
 *
 * @param folders absolute or relative to the working folder
 * @param pins the jars in them that are let in; all where empty
 * @param built a folder of executions that were built beside the program: no result depends on them, so that they count as
 *     code of a run, and are held by pins, only where they execute it
 */
public record PluginFolders(List<Path> folders, Optional<PinnedJars> pins, Optional<Path> built) {

    /** The property of Java that names a folder of plugins which were built beside the program. */
    private static final String BUILT = "sculpt.plugins";

    public PluginFolders {
        folders = List.copyOf(folders);
    }

    /** The folders, whose every jar is let in. */
    public PluginFolders(List<Path> folders) {
        this(folders, Optional.empty(), Optional.empty());
    }

    /** Returns the same folders, of which only pinned jars are let in. */
    public PluginFolders pinnedBy(PinnedJars jars) {
        return new PluginFolders(folders, Optional.of(jars), built);
    }

    /**
     * Returns the given folders, and {@code .sculpt/plugins} of the home folder where there is one: of the user's as Java
     * has it, and of {@code $HOME} where that is another; with what was built beside the program.
     */
    public static PluginFolders withHome(List<Path> given) {
        List<String> homes = Stream.of(System.getProperty("user.home"), System.getenv("HOME"))
                .filter(home -> home != null && !home.isBlank())
                .toList();
        return new PluginFolders(withHomes(given, homes).folders, Optional.empty(),
                Optional.ofNullable(System.getProperty(BUILT)).map(Path::of));
    }

    static PluginFolders withHomes(List<Path> given, List<String> homes) {
        List<Path> folders = new ArrayList<>(given);
        Set<Path> seen = new HashSet<>();
        for (String home : homes) {
            Path folder = Path.of(home, ".sculpt", "plugins");
            if (Files.isDirectory(folder) && seen.add(real(folder))) {
                folders.add(folder);
            }
        }
        return new PluginFolders(folders);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath();
        }
    }
}
