package dev.sculpt.runner.plugin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders in which plugin jars are looked for.
 *
 * @param folders absolute or relative to the working folder
 */
public record PluginFolders(List<Path> folders) {

    public PluginFolders {
        folders = List.copyOf(folders);
    }

    /** Returns the given folders, and {@code ~/.sculpt/plugins} where there is one. */
    public static PluginFolders withHome(List<Path> given) {
        List<Path> folders = new ArrayList<>(given);
        Path home = Path.of(System.getProperty("user.home"), ".sculpt", "plugins");
        if (Files.isDirectory(home)) {
            folders.add(home);
        }
        return new PluginFolders(folders);
    }
}
