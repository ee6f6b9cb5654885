package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.training.NetworkStart;
import dev.sculpt.testkit.NetworkStartContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class NetworkStartPluginsTest extends NetworkStartContract {

    @Parameter
    private Bundled<NetworkStart> plugin;

    static Stream<Bundled<NetworkStart>> plugins() {
        return Bundled.all(Kind.NETWORK_START);
    }

    @Override
    protected NetworkStart create() {
        return plugin.make();
    }
}
