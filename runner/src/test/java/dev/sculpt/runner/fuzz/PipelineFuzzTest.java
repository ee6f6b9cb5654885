package dev.sculpt.runner.fuzz;

import com.google.inject.Guice;
import dev.sculpt.runner.cli.RunnerModule;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.RandomPipeline;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader of pipelines, up to the plan and to the file that is written of it. */
class PipelineFuzzTest {

    private static final int FEW = 200;
    private static final int MANY = 100_000;

    @TempDir
    private Path folder;
    private final Planner planner =
            Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(Planner.class);

    @BeforeEach
    void filesThatPipelinesName() throws IOException {
        Path rows = folder.resolve(RandomPipeline.CSV);
        Files.createDirectories(rows.getParent());
        Files.writeString(rows, RandomPipeline.CSV_ROWS);
    }

    private void plan(byte[] text) {
        try {
            Path file = Files.write(folder.resolve("p.yaml"), text);
            PipelineFile.check(planner.plan(new YamlReader().readFile(file), List.of()).effective());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fuzz(int files) {
        RandomPipeline valid = new RandomPipeline(1);
        Mutation mutation = new Mutation(2, Stream.generate(valid::next).limit(50)
                .map(text -> text.getBytes(StandardCharsets.UTF_8)).toList());
        Pipelines grammar = new Pipelines(3);
        Fuzzing fuzzing = new Fuzzing("pipeline.yaml");
        for (int file = 0; file < files; file++) {
            byte[] text = switch (file % 3) {
                case 0 -> mutation.next();
                case 1 -> grammar.next().getBytes(StandardCharsets.UTF_8);
                default -> grammar.withAnotherValue(valid.next()).getBytes(StandardCharsets.UTF_8);
            };
            fuzzing.read(text, () -> plan(text));
        }
        fuzzing.end();
    }

    @Test
    void someFiles() {
        fuzz(FEW);
    }

    @Test
    @Tag("long")
    void manyFiles() {
        fuzz(MANY);
    }
}
