package dev.sculpt.pruning;

import dev.sculpt.api.pruning.PruningSchedule;
import dev.sculpt.api.score.ScoreScaling;
import dev.sculpt.api.score.UnitScore;
import dev.sculpt.api.setting.Setting;
import java.util.Optional;

/**
 * Settings of {@code units}.
 *
 * @param score what a unit is worth
 * @param scaling how scores of different layers are made comparable
 * @param scope whether all hidden layers are ranked together
 * @param schedule what the rounds ask for
 * @param step share of all hidden units per round, in percent
 * @param accuracy bit accuracy on the test rows that a round must reach, in 0..1
 * @param maxDrop where present, the target is the accuracy of the dense network less this, in 0..1
 */
public record UnitPruningSettings(
        @Setting(value = "what a unit is worth; the lowest go first", defaultValue = "activation-gradient")
        UnitScore score,
        @Setting(value = "how scores of different layers are made comparable", defaultValue = "none")
        ScoreScaling scaling,
        @Setting(value = "whether all hidden layers are ranked together or each by itself",
                defaultValue = "global")
        Scope scope,
        @Setting(value = "how the share asked for grows from round to round", defaultValue = "linear")
        PruningSchedule schedule,
        @Setting(value = "share of all hidden units that a round adds, in percent", defaultValue = "5",
                min = 0, aboveMin = true, max = 100)
        double step,
        @Setting(value = "bit accuracy on the test rows that a round must reach", defaultValue = "1.0",
                min = 0, max = 1)
        double accuracy,
        @Setting(value = "instead of accuracy: how far a round may fall below the accuracy of the dense network",
                min = 0, max = 1)
        Optional<Double> maxDrop) { }
