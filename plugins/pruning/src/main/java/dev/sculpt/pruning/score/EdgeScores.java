package dev.sculpt.pruning.score;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import java.util.List;

/** The edge scores offered. Gradients are those of the validation rows, which are never noisy; w is an edge's weight. */
public final class EdgeScores {

    private EdgeScores() { }

    /** Returns the factories. */
    public static List<Factory<?, ?>> factories() {
        return List.of(
                Factory.of(Kind.EDGE_SCORE, "magnitude", "|w|.",
                        "Neural Sculpting, NeurIPS 2023, edge pruning", MagnitudeScore::new),
                Factory.of(Kind.EDGE_SCORE, "weight-gradient",
                        "E[|dLoss/dw| |w|]: what the loss changes by, to first order, without the edge.",
                        "mean over rows", WeightGradientScore::new),
                Factory.of(Kind.EDGE_SCORE, "random", "Drawn evenly from 0..1: what any other score has to beat.",
                        "baseline", RandomEdgeScore::new));
    }
}
