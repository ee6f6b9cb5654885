package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.score.UnitScore;
import dev.sculpt.testkit.UnitScoreContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class UnitScorePluginsTest extends UnitScoreContract {

    @Parameter
    private Bundled<UnitScore> plugin;

    static Stream<Bundled<UnitScore>> plugins() {
        return Bundled.all(Kind.UNIT_SCORE);
    }

    @Override
    protected UnitScore create() {
        return plugin.make();
    }
}
