package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.task.TaskSource;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.tasks.TruthSettings.ModuleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The noise and the stated hierarchy of every task that has both, on the exclusive or of x0 and x1. */
class SharedSettingsTest {

    @TempDir
    private Path folder;

    private Stream<TaskSource> sources(double noise, Optional<TruthSettings> truth) throws IOException {
        Path pla = Files.writeString(folder.resolve("f.pla"), ".i 2\n.o 1\n.ob y\n01 1\n10 1\n");
        Path csv = Files.writeString(folder.resolve("d.csv"), "x0,x1,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n");
        return Stream.of(
                new FunctionGraph(new FunctionGraphSettings(2, List.of(), Map.of(), Map.of("y", "x0 xor x1"), 1, noise,
                        Optional.empty(), truth)),
                new TruthTable(new TruthTableSettings(
                        Optional.empty(), List.of(), Map.of("y", "0110"), Optional.empty(), noise, truth)),
                new Pla(new PlaSettings(pla, noise, truth)),
                new CsvTask(new CsvSettings(csv, List.of("y"), List.of(), Optional.empty(), CsvScaling.NONE,
                        0, 0, Optional.empty(),
                        Optional.empty(), 0, noise, truth)));
    }

    @Test
    void theNoiseIsThatOfTheSettings() throws IOException {
        for (double noise : new double[] {0, 0.25}) {
            assertEquals(List.of(noise, noise, noise, noise),
                    sources(noise, Optional.empty()).map(source -> source.load().noise()).toList());
        }
    }

    @Test
    void aStatedHierarchyIsTheTrueOne() throws IOException {
        Map<String, ModuleSettings> modules = new LinkedHashMap<>();
        modules.put("low", new ModuleSettings(List.of("x0"), List.of(), List.of()));
        modules.put("high", new ModuleSettings(List.of("x1"), List.of("y"), List.of("low")));

        for (TaskSource source : sources(0, Optional.of(new TruthSettings(modules, true))).toList()) {
            TrueHierarchy truth = source.load().truth().orElseThrow();
            assertEquals(List.of(Set.of(0), Set.of(1)), truth.inputGroups());
            assertEquals(List.of(new TrueLink(0, 1)), truth.links());
        }
    }
}
