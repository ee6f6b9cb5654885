package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.measure.Measure;
import dev.sculpt.testkit.MeasureContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class MeasurePluginsTest extends MeasureContract {

    @Parameter
    private Bundled<Measure> plugin;

    static Stream<Bundled<Measure>> plugins() {
        return Bundled.all(Kind.MEASURE);
    }

    @Override
    protected Measure create() {
        return plugin.make();
    }
}
