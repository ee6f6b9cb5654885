package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.training.Activation;
import dev.sculpt.testkit.ActivationContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class ActivationPluginsTest extends ActivationContract {

    @Parameter
    private Bundled<Activation> plugin;

    static Stream<Bundled<Activation>> plugins() {
        return Bundled.all(Kind.ACTIVATION);
    }

    @Override
    protected Activation create() {
        return plugin.make();
    }
}
