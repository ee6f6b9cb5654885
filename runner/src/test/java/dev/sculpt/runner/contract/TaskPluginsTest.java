package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.testkit.TaskContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class TaskPluginsTest extends TaskContract {

    @Parameter
    private Bundled<TaskSource> plugin;

    static Stream<Bundled<TaskSource>> plugins() {
        return Bundled.all(Kind.TASK);
    }

    @Override
    protected TaskSource create() {
        return plugin.make();
    }
}
