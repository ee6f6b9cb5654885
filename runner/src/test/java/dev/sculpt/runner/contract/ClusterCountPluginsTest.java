package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.testkit.ClusterCountContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class ClusterCountPluginsTest extends ClusterCountContract {

    @Parameter
    private Bundled<ClusterCount> plugin;

    static Stream<Bundled<ClusterCount>> plugins() {
        return Bundled.all(Kind.CLUSTER_COUNT);
    }

    @Override
    protected ClusterCount create() {
        return plugin.make();
    }
}
