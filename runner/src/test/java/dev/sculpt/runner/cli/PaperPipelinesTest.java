package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.recovery.Expected;
import dev.sculpt.runner.recovery.ExpectedRates;
import dev.sculpt.runner.recovery.TaskDepth;
import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published rates in the pipelines of the paper, against the totals that are known of them. */
class PaperPipelinesTest {

    private final Plan plan = new PluginOptions().make(Planner.class)
            .plan(new YamlReader().readFile(Path.of("../pipelines/paper/boolean.yaml")), List.of());

    @TempDir
    private Path folder;
    private Expected expected;

    /** Reads what a run of the pipelines would leave for its reports. */
    @BeforeEach
    void expectedRates() throws IOException {
        PipelineFile.in(folder).write(plan.effective());
        expected = Expected.of(PipelineFile.in(folder));
    }

    private int networks(Predicate<ExpectedRates> which) {
        return expected.rates().stream().filter(which).mapToInt(ExpectedRates::networks).sum();
    }

    private static int hiddenLayers(Variant variant) {
        return ((List<?>) variant.pipeline().model().settings().get("hidden")).size();
    }

    private static int exact(ExpectedRates rates) {
        return (int) Math.round(rates.exactHierarchy().orElseThrow() * rates.networks());
    }

    @Test
    void everyCellHasItsNetworks() {
        Map<TaskDepth, Integer> planned = new TreeMap<>(Comparator.comparing(TaskDepth::toString));
        plan.variants().forEach(variant -> planned.merge(
                new TaskDepth(variant.pipeline().taskName(), hiddenLayers(variant)), variant.seeds().size(), Integer::sum));
        Map<TaskDepth, Integer> published = new TreeMap<>(Comparator.comparing(TaskDepth::toString));
        expected.rates().forEach(rates -> published.put(rates.cell(), rates.networks()));

        assertEquals(119, published.size());
        assertEquals(planned, published);
    }

    @Test
    void totals() {
        assertEquals(1428, networks(rates -> true));
        assertEquals(1248, networks(ExpectedRates::room));
        assertEquals(895, expected.rates().stream().mapToInt(PaperPipelinesTest::exact).sum());
        Map<String, Integer> exactWithRoom = expected.rates().stream().filter(ExpectedRates::room)
                .collect(Collectors.groupingBy(rates -> rates.group().orElse(""),
                        Collectors.summingInt(PaperPipelinesTest::exact)));
        assertEquals(Map.of("exemplars", 108, "reuse", 102, "overlap 0", 180, "overlap 1", 179, "overlap 2", 176,
                "overlap 3", 5, "overlap 4", 56, "levels", 89), exactWithRoom);
    }
}
