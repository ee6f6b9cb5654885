package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.score.EdgeScore;
import dev.sculpt.testkit.EdgeScoreContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class EdgeScorePluginsTest extends EdgeScoreContract {

    @Parameter
    private Bundled<EdgeScore> plugin;

    static Stream<Bundled<EdgeScore>> plugins() {
        return Bundled.all(Kind.EDGE_SCORE);
    }

    @Override
    protected EdgeScore create() {
        return plugin.make();
    }
}
