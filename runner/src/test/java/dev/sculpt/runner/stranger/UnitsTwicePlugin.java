package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.setting.NoSettings;
import dev.sculpt.api.pruning.Pruned;
import java.util.List;

/** Takes a name that is taken. */
public final class UnitsTwicePlugin implements SculptPlugin {


    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(Kind.PRUNING, "units", "Takes a taken name.", "the tests", NoSettings.class,
                settings -> (start, context) -> new Pruned(start.network(), 0, List.of())));
    }
}
