package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.execution.Execution;
import dev.sculpt.testkit.ExecutionContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class ExecutionPluginsTest extends ExecutionContract {

    @Parameter
    private Bundled<Execution> plugin;

    static Stream<Bundled<Execution>> plugins() {
        return Bundled.all(Kind.EXECUTION);
    }

    @Override
    protected Execution create() {
        return plugin.make();
    }
}
