package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.explanation.Explanation;
import dev.sculpt.testkit.ExplanationContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class ExplanationPluginsTest extends ExplanationContract {

    @Parameter
    private Bundled<Explanation> plugin;

    static Stream<Bundled<Explanation>> plugins() {
        return Bundled.all(Kind.EXPLANATION);
    }

    @Override
    protected Explanation create() {
        return plugin.make();
    }
}
