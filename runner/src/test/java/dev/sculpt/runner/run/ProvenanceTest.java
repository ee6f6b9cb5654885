package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.plugin.PluginJar;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {

    private static final Machine MACHINE = new Machine("Java 17", "Linux 6", "Fast CPU", "256 bits, fma");
    private static final Build BUILD = new Build("1.0", "abc", new TreeMap<>(Map.of("sculpt-runner.jar", "77ee")),
            List.of(new PluginJar(Path.of("mine.jar"), "00ff")));

    private static final List<InputFile> FILES = List.of(new InputFile(Path.of("data.csv"), 12, "aa00"));

    @TempDir
    private Path folder;

    @Test
    void file() throws IOException {
        Session session = new Session(List.of("run", "a.yaml"), 2, MACHINE,
                List.of(new PluginJar(Path.of("cluster.jar"), "c1")), Instant.parse("2026-01-02T03:04:05Z"),
                Optional.of(new Session.Work(Duration.ofMillis(1250), 5, 80L << 20)));
        new Provenance(BUILD, Extent.of(5, Optional.empty()), FILES, List.of(0L, "5..8"), List.of(), session).write(folder);
        assertEquals("""
                {
                  "version" : "1.0",
                  "commit" : "abc",
                  "program" : {
                    "sculpt-runner.jar" : "77ee"
                  },
                  "plugins" : [ {
                    "jar" : "mine.jar",
                    "sha256" : "00ff"
                  } ],
                  "files" : [ {
                    "file" : "data.csv",
                    "bytes" : 12,
                    "sha256" : "aa00"
                  } ],
                  "networks" : 5,
                  "seeds" : [ 0, "5..8" ],
                  "sessions" : [ {
                    "command_line" : [ "run", "a.yaml" ],
                    "threads" : 2,
                    "java" : "Java 17",
                    "os" : "Linux 6",
                    "processor" : "Fast CPU",
                    "vectors" : "256 bits, fma",
                    "execution_code" : {
                      "cluster.jar" : "c1"
                    },
                    "started" : "2026-01-02T03:04:05Z",
                    "wall_seconds" : 1.25,
                    "networks" : 5,
                    "networks_per_second" : 4.0,
                    "peak_heap_mib" : 80
                  } ]
                }
                """, Files.readString(folder.resolve("provenance.json")));
    }

    @Test
    void sessionsOfEarlierProcessesAreKept() throws IOException {
        Session killed = new Session(List.of("run", "a.yaml"), 2, MACHINE, Instant.EPOCH);
        new Provenance(BUILD, Extent.of(5, Optional.empty()), FILES, List.of(0L), List.of(), killed).write(folder);
        String before = Files.readString(folder.resolve("provenance.json"));

        Provenance.Recorded recorded = Provenance.read(folder);
        new Provenance(recorded.build(), Extent.of(5, Optional.empty()), FILES, List.of(0L), List.of(), killed)
                .write(folder);
        assertEquals(before, Files.readString(folder.resolve("provenance.json")));

        new Provenance(recorded.build(), Extent.of(5, Optional.empty()), FILES, List.of(0L),
                recorded.sessions(), killed).write(folder);
        assertEquals(2, Provenance.read(folder).sessions().size());
        assertEquals(FILES, Provenance.read(folder).files());
        assertEquals(Optional.of(Extent.of(5, Optional.empty())), Provenance.read(folder).extent());
        assertTrue(Provenance.read(folder).isFrom(MACHINE));
        assertFalse(Provenance.read(folder).isFrom(new Machine("Java 17", "Linux 6", "Other CPU", "256 bits, fma")));
    }

    @Test
    void aFileThatIsNotOursIsRefused() throws IOException {
        assertThrows(InvalidInputException.class, () -> Provenance.read(folder));
        Files.writeString(folder.resolve("provenance.json"), "{\"version\": \"1.0\"}");
        assertThrows(InvalidInputException.class, () -> Provenance.read(folder));
        Files.writeString(folder.resolve("provenance.json"), "{\"version");
        assertThrows(InvalidInputException.class, () -> Provenance.read(folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"mine.jar\"            | 7                 | \"jar\" is no text",
        "\"sha256\" : \"00ff\"   | \"sha256\" : null   | \"sha256\" is no text",
        "\"data.csv\"            | [\"data.csv\"]      | \"file\" is no text",
        "\"1.0\"                 | 1.0               | \"version\" is no text",
        "\"abc\"                 | true              | \"commit\" is no text",
        "\"77ee\"                | 77                | \"sculpt-runner.jar\" is no text",
        "\"networks\" : 5        | \"networks\" : -1   | \"networks\" is no whole number from 0 to 10000000",
        "\"networks\" : 5        | \"networks\" : 2147483647 | \"networks\" is no whole number from 0 to 10000000"})
    void aFieldOfAnotherTypeOrBeyondItsRangeIsRefused(String written, String other, String why) throws IOException {
        Session session = new Session(List.of("run"), 2, MACHINE, Instant.EPOCH);
        new Provenance(BUILD, Extent.of(5, Optional.empty()), FILES, List.of(0L), List.of(), session).write(folder);
        Path file = folder.resolve("provenance.json");
        String text = Files.readString(file);
        assertTrue(text.contains(written), text);
        Files.writeString(file, text.replace(written, other));
        assertEquals(file + ": is not as sculpt wrote it: " + why,
                assertThrows(InvalidInputException.class, () -> Provenance.read(folder)).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "[1,2]           | no mapping where there should be one with \"plugins\"",
        "7               | no mapping where there should be one with \"plugins\"",
        "{}              | \"plugins\" is missing",
        "{\"plugins\":[7]} | no mapping where there should be one with \"jar\""})
    void anotherJsonIsRefusedInPlainWords(String text, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("provenance.json"), text);

        assertEquals(file + ": is not as sculpt wrote it: " + why,
                assertThrows(InvalidInputException.class, () -> Provenance.read(folder)).getMessage());
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
