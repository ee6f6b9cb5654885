package dev.sculpt.runner.fuzz;

import com.google.inject.Guice;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.RandomPipeline;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.wiring.RunnerModule;
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
    private static final int VALID = 40;
    private static final int MOST_VARIANTS = 40;

    @TempDir
    private Path folder;
    private final Planner planner =
            Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(Planner.class);

    @BeforeEach
    void filesThatPipelinesName() throws Exception {
        Path rows = folder.resolve(RandomPipeline.CSV);
        Files.createDirectories(rows.getParent());
        Files.writeString(rows, RandomPipeline.CSV_ROWS);
        Files.writeString(rows.resolveSibling("other.csv"), RandomPipeline.CSV_ROWS.replace("0,0,0", "0,0,1"));
    }

    private Plan plan(byte[] text) {
        try {
            Path file = Files.write(folder.resolve("p.yaml"), text);
            Plan plan = planner.plan(new YamlReader().readFile(file), List.of());
            PipelineFile.check(plan.effective());
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Time goes by the number of variants, about a millisecond each.
    private boolean isSmall(String pipeline) {
        return plan(pipeline.getBytes(StandardCharsets.UTF_8)).variants().size() <= MOST_VARIANTS;
    }

    private void fuzz(int files) throws Exception {
        RandomPipeline drawn = new RandomPipeline(1);
        List<String> valid = Stream.generate(drawn::next).filter(this::isSmall).limit(VALID).toList();
        Mutation mutation = new Mutation(2, valid.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList());
        Pipelines grammar = new Pipelines(3);
        Fuzzing fuzzing = new Fuzzing("pipelines", 2048);
        for (int file = 0; file < files; file++) {
            byte[] text = switch (file % 3) {
                case 0 -> mutation.next();
                case 1 -> grammar.next().getBytes(StandardCharsets.UTF_8);
                default -> grammar.withAnotherValue(valid.get(file / 3 % VALID)).getBytes(StandardCharsets.UTF_8);
            };
            fuzzing.read(text, () -> plan(text));
        }
        fuzzing.end();
    }

    @Test
    void someFiles() throws Exception {
        fuzz(FEW);
    }

    @Test
    @Tag("long")
    void manyFiles() throws Exception {
        fuzz(MANY);
    }
}
