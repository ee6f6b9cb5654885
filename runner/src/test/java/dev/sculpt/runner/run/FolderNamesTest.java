package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderNamesTest {

    private static List<String> names(String... folders) {
        return FolderNames.of(List.of(folders).stream().map(Path::of).toList());
    }

    @Test
    void aFolderHasAsFewPartsAsSetItApart() {
        assertEquals(List.of("old", "new"), names("/runs/old", "/runs/new"));
        assertEquals(List.of("a/run", "b/run", "other"), names("/x/a/run", "/x/b/run", "/x/other"));
    }

    @Test
    void equalFoldersHaveOneName() {
        assertEquals(List.of("old", "old"), names("/runs/old", "/runs/./old"));
    }
}
