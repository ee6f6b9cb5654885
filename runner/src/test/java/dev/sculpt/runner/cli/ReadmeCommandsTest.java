package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.cli.ReadmeCommands.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever types what a README says gets what it says: in a copy of the pipelines, by a shell, in the order of the file. */
class ReadmeCommandsTest {

    private static final String OFFLINE = "-B -q -o -Daether.offline.protocols=file -Dmaven.repo.local="
            + System.getProperty("localRepository", "\"$HOME/.m2/repository\"");

    @TempDir
    private static Path folder;
    private static Workshop workshop;

    @BeforeAll
    static void aCloneWhereEverythingIsBuilt() throws IOException {
        Path pipelines = Path.of("../pipelines");
        try (Stream<Path> files = Files.walk(pipelines)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve("pipelines").resolve(pipelines.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        workshop = new Workshop(folder);
        Files.writeString(folder.resolve("mine.yaml"), CommandBlock.tour().get(0));
        Files.copy(pipelines.resolve("quickstart.yaml"), folder.resolve("sweep.yaml"));
        Path run = folder.resolve("runs/quickstart");
        Path quickstart = pipelines.resolve("quickstart.yaml");
        assertEquals(0, Sculpt.run("run", quickstart, "--out", run, "--set", "seeds=0").exitCode());
        theTables();
    }

    private static void theTables() throws IOException {
        Files.writeString(folder.resolve("mine.csv"), "a,b,c,y\n" + String.join("", IntStream.range(0, 8)
                .mapToObj(row -> "%d,%d,%d,%d\n".formatted(row & 1, row >> 1 & 1, row >> 2, row & 1 ^ row >> 2)).toList()));
        Files.writeString(folder.resolve("mine.pla"), ".i 2\n.o 1\n01 1\n10 1\n.e\n");
    }

    private static Stream<CommandBlock> always() throws IOException {
        return blocks(When.ALWAYS);
    }

    private static Stream<CommandBlock> blocks(When when) throws IOException {
        return CommandBlock.typed().stream()
                .filter(block -> ReadmeCommands.of(block).stream().anyMatch(commands -> commands.when == when));
    }

    private static String typed(CommandBlock block, String before) throws IOException, InterruptedException {
        // What tests us is not started by us: mvn is, where it builds something else than this.
        return workshop.run(before + block.script().replaceAll("(?m)^mvn -B verify.*$", ""));
    }

    @Test
    void everyBlockSaysWhatItIs() throws IOException {
        assertEquals(List.of(), CommandBlock.all().stream().filter(block -> block.language().isBlank()).toList(),
                "a fence says sh, console, text, or the language of a file");
    }

    @Test
    void everyBlockOfCommandsIsRunOrHasAReason() throws IOException {
        for (CommandBlock block : CommandBlock.typed()) {
            assertEquals(1, ReadmeCommands.of(block).size(), block + " has to be in ReadmeCommands once");
        }
        for (ReadmeCommands commands : ReadmeCommands.values()) {
            assertEquals(1, CommandBlock.typed().stream().filter(commands::is).count(), commands + ": no block, or several");
        }
    }

    @ParameterizedTest
    @MethodSource("always")
    void itRuns(CommandBlock block) throws IOException, InterruptedException {
        String output = typed(block, "");
        for (String line : block.printed()) {
            assertTrue(output.contains(line), line + " is not in\n" + output);
        }
    }

    /** One after the other: a reader has what was made before. The second part of mine.yaml comes with the comparison. */
    @Test
    @Tag("long")
    void allThatTakeLongRunToo() throws IOException, InterruptedException {
        for (CommandBlock block : blocks(When.LONG).toList()) {
            if (ReadmeCommands.COMPARE.is(block)) {
                Files.writeString(folder.resolve("mine.yaml"), String.join("", CommandBlock.tour()));
            }
            // Maven takes what it has.
            String output = typed(block, "mvn() { command mvn " + OFFLINE + " \"$@\"; }; ");
            for (String line : promised(block)) {
                assertTrue(output.contains(line), line + " is not what came of " + block + "\n" + output);
            }
        }
    }

    // A number in a comment behind a command that counts.
    private static List<String> promised(CommandBlock block) {
        return block.text().lines().filter(line -> line.contains("grep -c"))
                .map(line -> line.replaceFirst(".*# ", "") + "\n").toList();
    }
}
