package dev.sculpt.pruning;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.pruning.score.EdgeScores;
import dev.sculpt.pruning.score.ScoreScalings;
import dev.sculpt.pruning.score.UnitScores;
import java.util.List;
import java.util.stream.Stream;

/**
 * Offers the pruning methods {@code units}, {@code edges} and {@code sequence}, and the scores, scalings and schedules that
 * they use.
 */
public final class PruningPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return Stream.of(prunings(), UnitScores.factories(), EdgeScores.factories(), ScoreScalings.factories(),
                        PruningSchedules.factories())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Factory<?, ?>> prunings() {
        return List.of(
                new Factory<>(
                        Kind.PRUNING,
                        "units",
                        "Prunes hidden units of the lowest score, with all their edges, and retrains.",
                        "Neural Sculpting, NeurIPS 2023, unit pruning",
                        UnitPruningSettings.class,
                        UnitPruning::new),
                new Factory<>(
                        Kind.PRUNING,
                        "edges",
                        "Retrains once, then prunes edges of the lowest score and retrains.",
                        "Neural Sculpting, NeurIPS 2023, edge pruning",
                        EdgePruningSettings.class,
                        EdgePruning::new),
                new Factory<>(
                        Kind.PRUNING,
                        "sequence",
                        "Gives each function of the outputs a circuit of its own, one after the other.",
                        "not published; each circuit by the unit and edge pruning of Neural Sculpting",
                        SequenceSettings.class,
                        SequencePruning::new));
    }
}
