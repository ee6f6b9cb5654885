package dev.sculpt.runner.fuzz;

import dev.sculpt.runner.cli.SculptCommand;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.recovery.RecoveryCsv;
import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.run.Provenance;
import dev.sculpt.runner.run.RecordedRun;
import dev.sculpt.runner.run.ResultComparison;
import dev.sculpt.runner.view.RecoveryTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers of a run's files, as reports, exports, resuming and running again use them: one file of a run is damaged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultFuzzTest {

    private static final int FEW = 200;
    private static final int MANY = 100_000;

    private Path whole;
    private Path damaged;

    @BeforeAll
    void aSmallRun(@TempDir Path folder) throws Exception {
        whole = folder.resolve("whole");
        damaged = Files.createDirectory(folder.resolve("damaged"));
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [2], epochs: 20 }
                pruning: [{ plugin: edges, step: 50 }]
                compare: { variants: { plain: {}, wide: { model.hidden: [3] } } }
                """);
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        if (SculptCommand.execute(
                nowhere, nowhere, "run", pipeline.toString(), "--out", whole.toString(), "--threads", "1") != 0) {
            throw new IllegalStateException("the run that is to be damaged failed");
        }
        for (String file : List.of("pipeline.yaml", "networks.jsonl", "results.csv", "provenance.json")) {
            Files.copy(whole.resolve(file), damaged.resolve(file));
        }
    }

    // Whatever reads the files of a run.
    private void readAll() {
        try {
            RecordedRun run = new RecordedRun(damaged);
            run.check();
            Recovery recovery = Recovery.of(List.of(damaged));
            new RecoveryTable(recovery, Optional.empty()).text();
            RecoveryCsv.text(recovery);
            run.network(1);
            Provenance.read(damaged);
            PipelineFile.in(damaged).parts();
            ResultComparison.of(damaged, whole).differences();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fuzz(String name, int files) throws Exception {
        Path file = damaged.resolve(name);
        byte[] sound = Files.readAllBytes(file);
        Mutation mutation = new Mutation(4, List.of(sound));
        Fuzzing fuzzing = new Fuzzing(name, 256);
        try {
            for (int number = 0; number < files; number++) {
                byte[] text = mutation.next();
                Files.write(file, text);
                fuzzing.read(text, this::readAll);
            }
        } finally {
            Files.write(file, sound);
        }
        fuzzing.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"networks.jsonl", "results.csv", "provenance.json", "pipeline.yaml"})
    void someFiles(String name) throws Exception {
        fuzz(name, FEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"networks.jsonl", "results.csv", "provenance.json", "pipeline.yaml"})
    @Tag("long")
    void manyFiles(String name) throws Exception {
        fuzz(name, MANY);
    }
}
