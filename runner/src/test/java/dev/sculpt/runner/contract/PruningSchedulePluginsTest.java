package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.pruning.PruningSchedule;
import dev.sculpt.testkit.PruningScheduleContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class PruningSchedulePluginsTest extends PruningScheduleContract {

    @Parameter
    private Bundled<PruningSchedule> plugin;

    static Stream<Bundled<PruningSchedule>> plugins() {
        return Bundled.all(Kind.PRUNING_SCHEDULE);
    }

    @Override
    protected PruningSchedule create() {
        return plugin.make();
    }
}
