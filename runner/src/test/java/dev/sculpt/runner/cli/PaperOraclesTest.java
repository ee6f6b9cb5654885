package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.module.ModuleAssignment;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.oracles.network.WiredHierarchy;
import dev.sculpt.runner.engine.Engine;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.SettingOverride;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built networks of all Boolean tasks of the paper, as they stand in its pipelines. */
class PaperOraclesTest {

    /**
     * A task of a pipeline.
     *
     * @param name in its pipeline
     * @param task as loaded
     * @param model the oracle
     */
    record Case(String name, Task task, Trainable model) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Plan> PLANS = Stream.of("exemplars", "increasing-use", "input-overlap", "levels")
            .map(file -> plan(file, oracle(plan(file, List.of()))))
            .toList();

    private static Plan plan(String file, List<SettingOverride> overrides) {
        return new PluginOptions().make(Planner.class)
                .plan(new YamlReader().readFile(Path.of("../pipelines/paper/" + file + ".yaml")), overrides);
    }

    private static List<SettingOverride> oracle(Plan plan) {
        List<String> tasks = plan.variants().stream().map(one -> '"' + one.pipeline().taskName() + '"').distinct().toList();
        return Stream.of("model=oracle", "pruning=[]", "seeds=0", "sweep={ task: " + tasks + " }")
                .map(SettingOverride::parse).toList();
    }

    static Stream<Case> tasks() {
        return PLANS.stream().flatMap(plan -> plan.variants().stream()).map(one -> new Case(one.pipeline().taskName(),
                one.task().orElseThrow(), (Trainable) one.pipeline().model().instance()));
    }

    @Test
    void noneIsMissing() {
        assertEquals(38, tasks().map(Case::name).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void computesAndHoldsWhatIsTrue(Case one) {
        Network network = one.model().initial(one.task(), new Seed(0));

        assertEquals(1, one.model().evaluate(network, one.task().test()).accuracy());
        assertTrue(ModuleAssignment.ofTruth(network, LivingUnits.of(network), one.task().truth().orElseThrow())
                instanceof ModuleAssignment.Held);
    }

    /** By the modules that the units were built for. */
    @ParameterizedTest
    @MethodSource("tasks")
    void everyEdgeRunsWithinAModuleOrAlongALink(Case one) {
        WiredHierarchy held = WiredHierarchy.of(one.task());
        TrueHierarchy truth = one.task().truth().orElseThrow();
        for (int index = 0; index < held.network().depth(); index++) {
            for (EdgeCursor edge = held.network().layer(index).cursor(); edge.next(); ) {
                int from = held.modules().label(index, edge.from());
                int to = held.modules().label(index + 1, edge.to());
                assertTrue(from == to && from >= 0 || truth.links().contains(new TrueLink(from, to)),
                        from + " to " + to + " above layer " + index);
            }
        }
    }

    /** The published detection makes no mistake on any of them, hidden separability included. */
    @Test
    void whatIsHeldIsDetected() {
        List<NetworkResult> results = new ArrayList<>();
        PLANS.forEach(plan -> new Engine(1).run(plan, plan.all(), results::add, () -> false));

        assertEquals(38, results.size());
        for (NetworkResult result : results) {
            NetworkResult.Sculpted sculpted = (NetworkResult.Sculpted) result;
            assertEquals(Optional.of(true), sculpted.exact(), result.id().task());
            assertEquals(Optional.of(true), sculpted.holds("same_graph"), result.id().task());
            assertNotEquals(Optional.of(false), sculpted.holds("hidden_separability"), result.id().task());
        }
    }
}
