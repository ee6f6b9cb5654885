package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.training.LearningRateSchedule;
import dev.sculpt.testkit.LearningRateScheduleContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class LearningRateSchedulePluginsTest extends LearningRateScheduleContract {

    @Parameter
    private Bundled<LearningRateSchedule> plugin;

    static Stream<Bundled<LearningRateSchedule>> plugins() {
        return Bundled.all(Kind.LEARNING_RATE_SCHEDULE);
    }

    @Override
    protected LearningRateSchedule create() {
        return plugin.make();
    }
}
