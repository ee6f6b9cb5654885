package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.training.Loss;
import dev.sculpt.testkit.LossContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class LossPluginsTest extends LossContract {

    @Parameter
    private Bundled<Loss> plugin;

    static Stream<Bundled<Loss>> plugins() {
        return Bundled.all(Kind.LOSS);
    }

    @Override
    protected Loss create() {
        return plugin.make();
    }
}
