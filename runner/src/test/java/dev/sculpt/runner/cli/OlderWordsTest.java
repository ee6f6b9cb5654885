package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pipelines, and folders of runs, that call the path of a task as it was called once. */
class OlderWordsTest {

    @TempDir
    private Path folder;

    private Path pipeline;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("columns.txt"), "0110\n");
        Files.writeString(folder.resolve("three.txt"), "00010111\n");
        pipeline = Files.writeString(folder.resolve("older.yaml"), """
                name: older
                task: { plugin: truth-table, file: columns.txt }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                seeds: 0..1
                """);
    }

    private Sculpt run(Path out, Object... more) {
        Object[] words = new Object[more.length + 4];
        words[0] = "run";
        words[1] = pipeline;
        words[2] = "--out";
        words[3] = out;
        System.arraycopy(more, 0, words, 4, more.length);
        Sculpt ran = Sculpt.run(words);
        assertEquals(0, ran.exitCode(), ran.err());
        return ran;
    }

    @Test
    void aRunIsResumedAndRunAgain() throws IOException {
        Path run = folder.resolve("run");
        run(run);
        assertTrue(Files.readString(run.resolve("pipeline.yaml")).contains("\n  file: " + folder.resolve("columns.txt")));

        Sculpt again = Sculpt.run("rerun", run, "--out", folder.resolve("again"));

        assertEquals(0, again.exitCode(), again.err());
        assertTrue(again.out().contains("the same as " + run), again.out());
        assertTrue(Sculpt.run("run", "--resume", run, pipeline).out().endsWith("the run is complete: " + run + "\n"));
    }

    @Test
    void theCommandLineMayUseAnyWord() throws IOException {
        for (String word : new String[] {"path", "file", "data"}) {
            Path run = folder.resolve(word);
            run(run, "task." + word + "=" + folder.resolve("three.txt"));

            String kept = Files.readString(run.resolve("pipeline.yaml"));
            assertTrue(kept.contains("\n  " + word + ": " + folder.resolve("three.txt") + "\n"), kept);
            assertTrue(!kept.contains("columns.txt"), kept);
        }
    }

    @Test
    void aSweepOverAnotherWordThanTheTaskHasIsRefused() {
        Sculpt swept = Sculpt.run("validate", pipeline, "--set",
                "sweep={ task.path: [" + folder.resolve("columns.txt") + ", " + folder.resolve("three.txt") + "] }");

        assertEquals(2, swept.exitCode());
        assertTrue(swept.err().contains("\"task.file\" is given twice: it is another word for \"task.path\""), swept.err());
    }

    @Test
    void aFaultInTheFileIsSaidWhereThePathIsWritten() throws IOException {
        Files.writeString(folder.resolve("columns.txt"), "012\n");

        Sculpt refused = Sculpt.run("validate", pipeline);

        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains(pipeline + ":2:36: \"task.path\": "), refused.err());
    }
}
