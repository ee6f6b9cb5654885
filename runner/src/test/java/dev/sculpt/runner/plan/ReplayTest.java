package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Guice;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was written of a run repeats it: a pipeline and its effective form, read back from another folder, plan the same,
 * and the effective form of the effective form is itself.
 */
class ReplayTest {

    private static final int SHARES = 4;

    @TempDir
    private Path folder;

    @Test
    void aThousandPipelines() {
        repeat(1_000);
    }

    @Test
    @Tag("long")
    void tenThousandPipelines() {
        repeat(10_000);
    }

    private void repeat(int pipelines) {
        RandomPipeline random = new RandomPipeline(20261125);
        List<String> drawn = Stream.generate(random::next).limit(pipelines).toList();
        IntStream.range(0, SHARES).parallel().forEach(share -> {
            try {
                Desk desk = Desk.in(folder.resolve("share" + share));
                for (int i = share; i < pipelines; i += SHARES) {
                    desk.assertRepeats(drawn.get(i));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Where pipelines are planned and written, one after the other. */
    private record Desk(Planner planner, Path folder) {

        static Desk in(Path folder) throws IOException {
            Path csv = folder.resolve("given").resolve(RandomPipeline.CSV);
            Files.createDirectories(csv.getParent());
            Files.writeString(csv, RandomPipeline.CSV_ROWS);
            Files.writeString(csv.resolveSibling("other.csv"), RandomPipeline.CSV_ROWS);
            Files.createDirectories(folder.resolve("elsewhere"));
            return new Desk(Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(Planner.class),
                    folder);
        }

        void assertRepeats(String pipeline) throws IOException {
            Plan given = planner.plan(
                    new YamlReader().readFile(Files.writeString(folder.resolve("given/p.yaml"), pipeline)), List.of());
            PipelineFile file = PipelineFile.in(folder.resolve("elsewhere"));
            file.write(given.effective());
            Plan again = planner.plan(new YamlReader().readFile(file.path()), List.of());

            assertEquals(given.effective(), again.effective(), pipeline);
            assertEquals(variants(given), variants(again), pipeline);
            assertEquals(Optional.empty(), file.difference(again.effective()), pipeline);
        }
    }

    /** Everything that a run depends on. */
    private static List<List<Object>> variants(Plan plan) {
        return plan.variants().stream().map(variant -> List.<Object>of(
                variant.label(), variant.swept(), variant.identity(), variant.seeds(), variant.pipeline().taskName(),
                variant.pipeline().task().map(Stage::written).toString(),
                variant.pipeline().model().written(),
                variant.pipeline().prunings().stream().map(ReplayTest::stages).toList(),
                stages(variant.pipeline().clusterings()), stages(variant.pipeline().hierarchies()),
                stages(variant.pipeline().criteria()), stages(variant.pipeline().measures()),
                variant.pipeline().compared().entrySet().stream()
                        .map(entry -> entry.getKey() + stages(entry.getValue())).toList())).toList();
    }

    private static <S> List<String> stages(List<Stage<S>> stages) {
        return stages.stream().flatMap(stage -> Stream.of(stage.written().toString(), stage.searched().toString())).toList();
    }
}
