package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A pruning stage that prunes nothing, but stops at one seed as long as a file is there. */
public final class GatePlugin implements SculptPlugin {

    /**
     * Settings.
     *
     * @param closed the file; not a path, since one that a pipeline reads must not go away
     * @param seed where it stops
     * @param fails whether it fails there, else it waits
     */
    public record GateSettings(
            @Setting("closed while this file is there") String closed,
            @Setting("the seed it stops at") long seed,
            @Setting(value = "fails instead of waiting", defaultValue = "false") boolean fails) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.PRUNING,
                "gate", "Waits or fails at one seed.", "the tests", GateSettings.class, Gate::new));
    }

    private record Gate(GateSettings settings) implements Pruning {
        @Override
        public Pruned prune(PruningStart start, RunContext context) {
            boolean here = context.seed().equals(new Seed(settings.seed()).child("pruning").child(0));
            while (here && Files.exists(Path.of(settings.closed()))) {
                if (settings.fails()) {
                    throw new IllegalStateException("the gate is closed");
                }
                context.checkCancelled();
                Thread.onSpinWait();
            }
            return new Pruned(start.network(), 0, List.of());
        }
    }
}
