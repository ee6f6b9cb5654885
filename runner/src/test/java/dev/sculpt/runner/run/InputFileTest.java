package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<InputFile> now(Path... named) {
        return InputFile.of(List.of(named));
    }

    private Optional<String> difference(List<InputFile> before) {
        return InputFile.difference(before, now(folder));
    }

    @Test
    void filesHaveSizeAndDigest() throws IOException {
        // The SHA-256 of "abc" is the example of the standard.
        assertEquals(
                List.of(new InputFile(folder.resolve("a"), 3,
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")),
                now(file("a", "abc")));
    }

    @Test
    void aFolderStandsForTheFilesInItButNotForHiddenOnesAndFolders() throws IOException {
        Path second = file("b", "2");
        Path first = file("a", "1");
        file(".hidden", "3");
        Files.createFile(Files.createDirectory(folder.resolve("runs")).resolve("c"));

        assertEquals(List.of(first, second), now(folder).stream().map(InputFile::path).toList());
        assertEquals(now(folder), now(first, folder, folder.resolve("missing")));
    }

    @Test
    void whatDiffersIsNamed() throws IOException {
        Path file = file("a", "1");
        List<InputFile> before = now(folder);
        assertEquals(Optional.empty(), difference(before));

        file("a", "2");
        assertEquals(Optional.of(file + " was changed since the run was begun"), difference(before));
        Files.delete(file);
        assertEquals(Optional.of(file + " is missing, which the run was begun with"), difference(before));
        file("a", "1");
        Path added = file("b", "");
        assertEquals(Optional.of(added + " was not there when the run was begun"), difference(before));
    }
}
