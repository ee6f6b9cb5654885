package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.testkit.ClusteringContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class ClusteringPluginsTest extends ClusteringContract {

    @Parameter
    private Bundled<Clustering> plugin;

    static Stream<Bundled<Clustering>> plugins() {
        return Bundled.all(Kind.CLUSTERING);
    }

    @Override
    protected Clustering create() {
        return plugin.make();
    }
}
