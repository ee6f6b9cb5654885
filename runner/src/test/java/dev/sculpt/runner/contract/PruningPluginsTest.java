package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.testkit.PruningContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class PruningPluginsTest extends PruningContract {

    @Parameter
    private Bundled<Pruning> plugin;

    static Stream<Bundled<Pruning>> plugins() {
        return Bundled.all(Kind.PRUNING);
    }

    @Override
    protected Pruning create() {
        return plugin.make();
    }
}
