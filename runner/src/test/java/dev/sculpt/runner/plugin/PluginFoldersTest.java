package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFoldersTest {

    @TempDir
    private Path folder;

    private Path home(String name) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve(".sculpt/plugins"));
        return home;
    }

    private List<Path> folders(Path... homes) {
        return PluginFolders.withHomes(List.of(Path.of("given")), List.of(homes).stream().map(Path::toString).toList())
                .folders();
    }

    @Test
    void bothHomesAreLookedAtAfterTheGivenFolders() throws IOException {
        Path one = home("one");
        Path other = home("other");

        assertEquals(List.of(Path.of("given"), one.resolve(".sculpt/plugins"), other.resolve(".sculpt/plugins")),
                folders(one, other));
    }

    @Test
    void oneHomeUnderTwoNamesIsLookedAtOnce() throws IOException {
        Path one = home("one");
        Path link = Files.createSymbolicLink(folder.resolve("link"), one);

        assertEquals(List.of(Path.of("given"), one.resolve(".sculpt/plugins")), folders(one, link));
    }

    @Test
    void aHomeWithoutPluginsIsPassedOver() {
        assertEquals(List.of(Path.of("given")), folders(folder));
    }
}
