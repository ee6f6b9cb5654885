package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.Guice;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three variants, of two, one and three seeds. */
class TrainedNetworksTest {

    @TempDir
    private Path folder;
    private Plan plan;

    @BeforeEach
    void plan() throws IOException {
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: truth-table, outputs: { y: '0110' } }
                model: { plugin: mlp, hidden: [3], epochs: 1 }
                pruning: [{ plugin: units, step: 50 }]
                sweep: { columns: [pruning.units.step, seeds], rows: [[40, [5, 6]], [50, [9]], [60, [7, 5, 8]]] }
                """);
        plan = Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(Planner.class)
                .plan(new YamlReader().readFile(pipeline), List.of());
    }

    @Test
    void eachIsFoundByItsIndex() {
        TrainedNetworks networks = new TrainedNetworks(plan.variants());

        assertEquals(6, networks.size());
        assertEquals(List.of(5L, 6L, 9L, 7L, 5L, 8L),
                IntStream.range(0, 6).mapToObj(index -> networks.at(index).seed()).toList());
        assertEquals(List.of(0, 0, 1, 2, 2, 2),
                IntStream.range(0, 6).mapToObj(index -> plan.variants().indexOf(networks.at(index).variant())).toList());
    }

    @Test
    void noOtherIndexHasOne() {
        assertThrows(IndexOutOfBoundsException.class, () -> new TrainedNetworks(plan.variants()).at(6));
        assertThrows(IndexOutOfBoundsException.class, () -> new TrainedNetworks(plan.variants()).at(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> new TrainedNetworks(List.of()).at(0));
    }

    @Test
    void aPlanOfOneAloneHasItsVariantAndSeed() {
        assertEquals(List.of(7L), plan.only(3).variants().get(0).seeds());
        assertEquals(plan.variants().get(2).label(), plan.only(3).variants().get(0).label());
        assertEquals("0-5", plan.all().toString());
    }
}
