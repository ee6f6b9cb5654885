package dev.sculpt.pruning;

import dev.sculpt.api.score.EdgeScore;
import dev.sculpt.api.score.UnitScore;
import dev.sculpt.api.setting.Setting;
import java.util.Optional;

/**
 * Settings of {@code sequence}.
 *
 * @param share whether a circuit may read the units of those before
 * @param path how far a circuit goes along the path of its edge pruning, in 0..1
 * @param support whether a circuit leaves out inputs that its function is seen not to depend on
 * @param attempts how many fresh starts a circuit has at most, before it starts from the network's own weights
 * @param unitStep share of a circuit's units per round of unit pruning, in percent
 * @param edgeStep share of a circuit's edges per round of edge pruning, in percent
 * @param unitScore what a unit is worth
 * @param edgeScore what an edge is worth
 * @param accuracy bit accuracy on the test rows that circuits and the whole must reach, in 0..1
 * @param maxDrop where present, the target is the accuracy of the dense network less this, in 0..1
 */
public record SequenceSettings(
        @Setting(value = "whether a function's circuit may read the units of the circuits before it; false keeps all apart",
                defaultValue = "true")
        boolean share,
        @Setting(value = "how far along the edge pruning of a circuit: 0 is pruned in units only, 1 to its end, between "
                + "them the last network with at least first^(1-path) last^path of the edges",
                defaultValue = "1", min = 0, max = 1)
        double path,
        @Setting(value = "whether inputs that a function is seen not to depend on are left out from the start",
                defaultValue = "true")
        boolean support,
        @Setting(value = "how many fresh starts a circuit has at most, before it starts from the weights of the network",
                defaultValue = "3", min = 1, max = 100)
        int attempts,
        @Setting(value = "share of the units of a circuit that a round adds, in percent", defaultValue = "40",
                min = 0, aboveMin = true, max = 100)
        double unitStep,
        @Setting(value = "share of the edges of a circuit that a round adds, in percent", defaultValue = "0.5",
                min = 0, aboveMin = true, max = 100)
        double edgeStep,
        @Setting(value = "what a unit is worth; the lowest go first", defaultValue = "activation-gradient")
        UnitScore unitScore,
        @Setting(value = "what an edge is worth; the lowest go first", defaultValue = "magnitude")
        EdgeScore edgeScore,
        @Setting(value = "bit accuracy on the test rows that every circuit and the whole must reach", defaultValue = "1.0",
                min = 0, max = 1)
        double accuracy,
        @Setting(value = "instead of accuracy: how far it may fall below the accuracy of the dense network",
                min = 0, max = 1)
        Optional<Double> maxDrop) { }
