package dev.sculpt.runner.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathSettingsTest {

    private record Inner(Path file, int number) { }

    private record Outer(
            String text, Path path, Optional<Path> maybe, Optional<Path> none, List<Path> several,
            Map<String, Inner> inner) { }

    @Test
    void pathsAtAnyDepthInOrder() {
        Outer settings = new Outer("not/a/path", Path.of("a/b"), Optional.of(Path.of("c")), Optional.empty(),
                List.of(Path.of("d"), Path.of("e")), Map.of("x", new Inner(Path.of("f"), 1)));

        assertEquals(List.of("a/b", "c", "d", "e", "f"),
                PathSettings.of(settings).stream().map(Path::toString).toList());
    }
}
