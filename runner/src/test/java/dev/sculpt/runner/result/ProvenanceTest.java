package dev.sculpt.runner.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sculpt.runner.plugin.PluginJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenanceTest {

    @TempDir
    private Path folder;

    @Test
    void file() throws IOException {
        new Provenance("1.0", "abc", List.of(0L, 5L), new Machine("Java 17", "Linux 6", "Fast CPU"), 2,
                List.of(new PluginJar(Path.of("mine.jar"), "00ff")), Instant.parse("2026-01-02T03:04:05Z"),
                Duration.ofMillis(1250), List.of("run", "a.yaml")).write(folder);
        assertEquals("""
                {
                  "version" : "1.0",
                  "commit" : "abc",
                  "command_line" : [ "run", "a.yaml" ],
                  "seeds" : [ 0, 5 ],
                  "threads" : 2,
                  "java" : "Java 17",
                  "os" : "Linux 6",
                  "processor" : "Fast CPU",
                  "plugins" : [ {
                    "jar" : "mine.jar",
                    "sha256" : "00ff"
                  } ],
                  "started" : "2026-01-02T03:04:05Z",
                  "wall_seconds" : 1.25
                }
                """, Files.readString(folder.resolve("provenance.json")));
    }

    @Test
    void processorIsTheFirstModelName() throws IOException {
        Path cpuInfo = Files.writeString(folder.resolve("cpuinfo"),
                "processor\t: 0\nmodel name\t: Fast CPU @ 3 GHz\n\nprocessor\t: 1\nmodel name\t: Other\n");
        assertEquals("Fast CPU @ 3 GHz", Machine.processor(cpuInfo, "amd64"));
        assertEquals("amd64", Machine.processor(folder.resolve("missing"), "amd64"));
        Path nameless = Files.writeString(folder.resolve("arm"), "CPU part\t: 1\n");
        assertEquals("amd64", Machine.processor(nameless, "amd64"));
    }

    @Test
    void hereEverythingIsKnown() {
        Machine machine = Machine.here();
        assertFalse((machine.java() + machine.os() + machine.processor()).contains("null"));
    }
}
