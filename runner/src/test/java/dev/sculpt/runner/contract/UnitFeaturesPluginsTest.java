package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.testkit.UnitFeaturesContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class UnitFeaturesPluginsTest extends UnitFeaturesContract {

    @Parameter
    private Bundled<UnitFeatures> plugin;

    static Stream<Bundled<UnitFeatures>> plugins() {
        return Bundled.all(Kind.UNIT_FEATURES);
    }

    @Override
    protected UnitFeatures create() {
        return plugin.make();
    }
}
