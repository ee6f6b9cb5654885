package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.testkit.UnitDistanceContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class UnitDistancePluginsTest extends UnitDistanceContract {

    @Parameter
    private Bundled<UnitDistance> plugin;

    static Stream<Bundled<UnitDistance>> plugins() {
        return Bundled.all(Kind.UNIT_DISTANCE);
    }

    @Override
    protected UnitDistance create() {
        return plugin.make();
    }
}
