package dev.sculpt.runner.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.cli.Sculpt;
import dev.sculpt.runner.run.RecordedRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedAgreementsTest {

    @TempDir
    private Path folder;

    private Path run(String name, String seeds, int epochs) throws IOException {
        Path pipeline = Files.writeString(folder.resolve(name + ".yaml"), """
                task: { plugin: truth-table, name: xor, outputs: { y: "0110" } }
                model: { plugin: mlp, hidden: [8], epochs: %d, learningRate: 0.05 }
                pruning: [{ plugin: edges, step: 5, accuracy: 0.5 }]
                seeds: %s
                """.formatted(epochs, seeds));
        Path out = folder.resolve(name);
        Sculpt ran = Sculpt.run("run", pipeline, "--out", out);
        assertEquals(0, ran.exitCode(), ran.err());
        return out;
    }

    private static List<Agreement> of(Path... folders) throws IOException {
        RecordedRuns runs = RecordedRuns.of(List.of(folders));
        RecordedAgreements agreements = new RecordedAgreements(runs);
        runs.readResults(agreements::accept);
        return agreements.all();
    }

    /** Seeds 0 to 2 and 2 to 4: five networks, of which both folders have one. */
    @Test
    void aNetworkOfTwoFoldersCountsOnce() throws IOException {
        List<Agreement> agreements = of(run("some", "0..2", 200), run("others", "2..4", 200));

        assertEquals(List.of(new Group("xor", "")), agreements.stream().map(Agreement::group).toList());
        assertEquals(5, agreements.get(0).networks());
        assertEquals(0, agreements.get(0).best().first());
    }

    /** The same task and names, and other settings: nobody expects these to agree. */
    @Test
    void foldersWithOtherSettingsAgreeByThemselves() throws IOException {
        List<Agreement> agreements = of(run("long", "0..1", 200), run("longer", "0..2", 201));

        assertEquals(List.of(new Group("xor", "in long"), new Group("xor", "in longer")),
                agreements.stream().map(Agreement::group).toList());
        assertEquals(List.of(2, 3), agreements.stream().map(Agreement::networks).toList());
        assertEquals(2, agreements.get(1).best().first(), "the position behind the two of the other folder");
    }
}
