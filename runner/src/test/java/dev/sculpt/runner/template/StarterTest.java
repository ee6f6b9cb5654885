package dev.sculpt.runner.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StarterTest {

    /** Their order, from the simplest on, is for people to say; that none is forgotten is not. */
    @Test
    void everyTemplateThereIsHasItsName() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(Starter.class.getResource("starter").toURI()))) {
            List<String> there = files.map(file -> file.getFileName().toString().replaceAll("\\.txt$", ""))
                    .sorted().toList();

            assertEquals(there, Starter.NAMES.stream().sorted().toList());
        }
    }
}
