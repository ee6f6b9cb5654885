package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.PruningStart;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AccuracyTargetTest {

    /** The dense network had 0.97; the one this stage starts from has 0.9, which plays no part. */
    private static final PruningStart START = new PruningStart(
            Networks.random(new SplittableRandom(1), 2, 3, 1), 0.97, TableModel.task(2, 1, 1),
            new TableModel(List.of(), (Network network) -> 0.9, TableModel.NO_TRAINING));

    @Test
    void aDropIsFromTheDenseNetworkWhateverTheStage() {
        assertEquals(0.96, new AccuracyTarget(1, Optional.of(0.01)).of(START), 1e-12);
    }

    @Test
    void withoutADropTheAccuracyIsTheTarget() {
        assertEquals(0.8, new AccuracyTarget(0.8, Optional.empty()).of(START));
    }

    @Test
    void aDropBelowZeroEndsAtZero() {
        assertEquals(0, new AccuracyTarget(1, Optional.of(1.0)).of(START));
    }
}
