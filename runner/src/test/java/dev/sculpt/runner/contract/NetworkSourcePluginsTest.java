package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.NetworkSource;
import dev.sculpt.testkit.NetworkSourceContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class NetworkSourcePluginsTest extends NetworkSourceContract {

    @Parameter
    private Bundled<Model> plugin;

    static Stream<Bundled<Model>> plugins() {
        return Bundled.all(Kind.MODEL).filter(plugin -> plugin.make() instanceof NetworkSource);
    }

    @Override
    protected NetworkSource create() {
        return (NetworkSource) plugin.make();
    }
}
