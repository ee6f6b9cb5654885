package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.testkit.CriterionContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class CriterionPluginsTest extends CriterionContract {

    @Parameter
    private Bundled<Criterion> plugin;

    static Stream<Bundled<Criterion>> plugins() {
        return Bundled.all(Kind.CRITERION);
    }

    @Override
    protected Criterion create() {
        return plugin.make();
    }
}
