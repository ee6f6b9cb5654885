package dev.sculpt.pruning;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.pruning.Pruning;
import java.util.List;

/** Offers the pruning methods {@code units} and {@code edges}. */
public final class PruningPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ? extends Pruning>> prunings() {
        return List.of(
                new Factory<>(
                        "units",
                        "Prunes hidden units of the lowest score, with all their edges, and retrains.",
                        "Neural Sculpting, NeurIPS 2023, unit pruning",
                        UnitPruningSettings.class,
                        UnitPruning::new),
                new Factory<>(
                        "edges",
                        "Retrains once, then prunes edges of the lowest score and retrains.",
                        "Neural Sculpting, NeurIPS 2023, edge pruning",
                        EdgePruningSettings.class,
                        EdgePruning::new));
    }
}
