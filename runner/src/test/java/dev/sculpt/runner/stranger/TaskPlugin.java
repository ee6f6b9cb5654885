package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A task of two inputs, one output and two rows, in which a value can be wrong. */
public final class TaskPlugin implements SculptPlugin {

    /**
     * Settings.
     *
     * @param input the last input of the last row
     * @param target the target of the last row
     * @param truth the last input of the true module
     */
    public record TaskSettings(
            @Setting(value = "the last input of the last row", defaultValue = "1") String input,
            @Setting(value = "the target of the last row", defaultValue = "1") double target,
            @Setting(value = "the last input of the true module", defaultValue = "1") int truth) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.TASK, "two-rows", "Holds two rows.", "the tests", TaskSettings.class, TaskPlugin::source));
    }

    private static TaskSource source(TaskSettings settings) {
        DenseSamples rows = new DenseSamples(new float[][] {{0, 0}, {1, Float.parseFloat(settings.input())}},
                new float[][] {{0}, {(float) settings.target()}});
        TrueHierarchy truth = new TrueHierarchy(List.of(new TrueModule(
                new TreeSet<>(List.of(0, settings.truth())), new TreeSet<>(List.of(0)))), List.of(), false);
        return () -> new Task(List.of("a", "b"), List.of("y"), rows, rows, rows, 0, Optional.of(truth));
    }
}
