package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.testkit.SampleTasks;
import dev.sculpt.testkit.TrainableContract;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class TrainablePluginsTest extends TrainableContract {

    @Parameter
    private Bundled<Model> plugin;

    static Stream<Bundled<Model>> plugins() {
        return Bundled.all(Kind.MODEL).filter(plugin -> plugin.make() instanceof Trainable);
    }

    /** Known to be one module, since some models are built by it. */
    @Override
    protected Task task() {
        Task task = SampleTasks.of(2, 2);
        TrueHierarchy truth = new TrueHierarchy(
                List.of(new TrueModule(new TreeSet<>(Set.of(0, 1)), new TreeSet<>(Set.of(0, 1)))), List.of(), false);
        return new Task(task.inputNames(), task.outputNames(), task.training(), task.validation(), task.test(), task.noise(),
                Optional.of(truth));
    }

    @Override
    protected Trainable create() {
        return (Trainable) plugin.make();
    }
}
