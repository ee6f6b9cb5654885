package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.clustering.Linkage;
import dev.sculpt.testkit.LinkageContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class LinkagePluginsTest extends LinkageContract {

    @Parameter
    private Bundled<Linkage> plugin;

    static Stream<Bundled<Linkage>> plugins() {
        return Bundled.all(Kind.LINKAGE);
    }

    @Override
    protected Linkage create() {
        return plugin.make();
    }
}
