package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.score.ScoreScaling;
import dev.sculpt.testkit.ScoreScalingContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class ScoreScalingPluginsTest extends ScoreScalingContract {

    @Parameter
    private Bundled<ScoreScaling> plugin;

    static Stream<Bundled<ScoreScaling>> plugins() {
        return Bundled.all(Kind.SCORE_SCALING);
    }

    @Override
    protected ScoreScaling create() {
        return plugin.make();
    }
}
