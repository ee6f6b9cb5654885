package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.training.Optimizer;
import dev.sculpt.testkit.OptimizerContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class OptimizerPluginsTest extends OptimizerContract {

    @Parameter
    private Bundled<Optimizer> plugin;

    static Stream<Bundled<Optimizer>> plugins() {
        return Bundled.all(Kind.OPTIMIZER);
    }

    @Override
    protected Optimizer create() {
        return plugin.make();
    }
}
