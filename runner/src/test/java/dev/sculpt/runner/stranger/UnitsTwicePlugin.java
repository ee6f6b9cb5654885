package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import java.util.List;

/** Takes a name that is taken. */
public final class UnitsTwicePlugin implements SculptPlugin {

    /** No settings. */
    public record NoSettings() { }

    @Override
    public List<Factory<?, ? extends Pruning>> prunings() {
        return List.of(new Factory<NoSettings, Pruning>("units", "Takes a taken name.", "the tests", NoSettings.class,
                settings -> (start, context) -> new Pruned(start.network(), 0, List.of())));
    }
}
