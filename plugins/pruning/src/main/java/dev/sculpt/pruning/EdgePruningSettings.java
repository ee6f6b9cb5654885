package dev.sculpt.pruning;

import dev.sculpt.api.pruning.PruningSchedule;
import dev.sculpt.api.score.EdgeScore;
import dev.sculpt.api.setting.Setting;
import java.util.Optional;

/**
 * Settings of {@code edges}.
 *
 * @param score what an edge is worth
 * @param scope whether all layers are ranked together
 * @param schedule what the rounds ask for
 * @param step share of all edges per round, in percent
 * @param accuracy bit accuracy on the test rows that a round must reach, in 0..1
 * @param maxDrop where present, the target is the accuracy of the dense network less this, in 0..1
 */
public record EdgePruningSettings(
        @Setting(value = "what an edge is worth; the lowest go first", defaultValue = "magnitude")
        EdgeScore score,
        @Setting(value = "whether all layers are ranked together or each by itself", defaultValue = "global")
        Scope scope,
        @Setting(value = "how the share asked for grows from round to round", defaultValue = "linear")
        PruningSchedule schedule,
        @Setting(value = "share of all edges of the dense network that a round adds, in percent",
                defaultValue = "1", min = 0, aboveMin = true, max = 100)
        double step,
        @Setting(value = "bit accuracy on the test rows that a round must reach", defaultValue = "1.0",
                min = 0, max = 1)
        double accuracy,
        @Setting(value = "instead of accuracy: how far a round may fall below the accuracy of the dense network",
                min = 0, max = 1)
        Optional<Double> maxDrop) { }
