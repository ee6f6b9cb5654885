package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.testkit.HierarchyContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class HierarchyPluginsTest extends HierarchyContract {

    @Parameter
    private Bundled<HierarchyMethod> plugin;

    static Stream<Bundled<HierarchyMethod>> plugins() {
        return Bundled.all(Kind.HIERARCHY);
    }

    @Override
    protected HierarchyMethod create() {
        return plugin.make();
    }
}
