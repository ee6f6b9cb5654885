package dev.sculpt.pruning;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.PruningSchedule;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.api.task.Task;
import dev.sculpt.pruning.score.CheckedScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Trains and prunes the circuit of one function. The circuits before it are trained along, so that they stay right where it
 * reads them, and never pruned: all shares are of the units and edges that are new.
 *
 * @param task of the outputs that have circuits so far
 * @param target bit accuracy that must be reached, in 0..1
 */
record CircuitPruning(SequenceSettings settings, Task task, Trainable model, double target) {

    private static final PruningSchedule LINEAR = (start, step, round) -> start + step * round;
    private static final double TOLERANCE = 1e-9;

    /**
     * Trains and prunes.
     *
     * @return nothing where the trained circuit misses the target
     */
    Optional<Network> prune(OpenedCircuit opened, RunContext context) {
        SteppedPruning rounds = new SteppedPruning(task, model, target);
        Network trained = model.train(opened.network(), task, context.child("train"));
        if (!rounds.reachesTarget(model.evaluate(trained, task.test()).accuracy())) {
            return Optional.empty();
        }
        Network units = prunedUnits(opened, trained, rounds, context.child("units"));
        Network pruned = onPath(opened, prunedEdges(opened, units, rounds, context.child("edges")));
        // What takes no part may still be why an output has a bias.
        Network tidied = opened.tidied(pruned);
        return Optional.of(rounds.reachesTarget(model.evaluate(tidied, task.test()).accuracy()) ? tidied : pruned);
    }

    private Network prunedUnits(OpenedCircuit opened, Network trained, SteppedPruning rounds, RunContext context) {
        int units = newUnits(opened);
        if (units == 0) {
            return trained;
        }
        SteppedPruning.Cut cut = (kept, percent, part) -> {
            double[][] scores = CheckedScores.ofUnits(
                    settings.unitScore(), new ScoredNetwork(kept, task, model), part.child("scores"));
            return withoutUnits(opened, kept, percent, scores);
        };
        return rounds.prune(trained, new StepHalving(LINEAR, 0, settings.unitStep(), 100.0 / units), cut, context).network();
    }

    private static int newUnits(OpenedCircuit opened) {
        int units = 0;
        for (int layer = 1; layer < opened.network().depth(); layer++) {
            for (int unit = 0; unit < opened.network().width(layer); unit++) {
                units += opened.isNewUnit(layer, unit) ? 1 : 0;
            }
        }
        return units;
    }

    private static Network withoutUnits(OpenedCircuit opened, Network kept, double percent, double[][] scores) {
        DoubleStream.Builder ranked = DoubleStream.builder();
        for (int hidden = 0; hidden < scores.length; hidden++) {
            for (int unit = 0; unit < scores[hidden].length; unit++) {
                if (opened.isNewUnit(hidden + 1, unit)) {
                    ranked.add(scores[hidden][unit]);
                }
            }
        }
        double threshold = new Percentile(percent).of(ranked.build().toArray());
        SparserNetwork sparser = new SparserNetwork(kept);
        for (int hidden = 0; hidden < scores.length; hidden++) {
            for (int unit = 0; unit < scores[hidden].length; unit++) {
                if (opened.isNewUnit(hidden + 1, unit) && scores[hidden][unit] <= threshold) {
                    sparser.cutUnit(hidden + 1, unit);
                }
            }
        }
        return sparser.build();
    }

    // Every network that was accepted, from the one given on.
    private List<Network> prunedEdges(OpenedCircuit opened, Network start, SteppedPruning rounds, RunContext context) {
        List<Network> accepted = new ArrayList<>(List.of(start));
        long edges = opened.living(opened.network());
        if (settings.path() == 0 || edges == 0) {
            return accepted;
        }
        double already = 100 - 100.0 * opened.living(start) / edges;
        SteppedPruning.Cut cut = (kept, percent, part) -> {
            if (kept != accepted.get(accepted.size() - 1)) {
                accepted.add(kept);
            }
            double[][] scores = CheckedScores.ofEdges(
                    settings.edgeScore(), new ScoredNetwork(kept, task, model), part.child("scores"));
            return withoutEdges(opened, kept, percent, scores);
        };
        StepHalving requests = new StepHalving(LINEAR, already, settings.edgeStep(), 100.0 / edges);
        Network last = rounds.prune(start, requests, cut, context).network();
        if (last != accepted.get(accepted.size() - 1)) {
            accepted.add(last);
        }
        return accepted;
    }

    private static Network withoutEdges(OpenedCircuit opened, Network kept, double percent, double[][] scores) {
        DoubleStream.Builder ranked = DoubleStream.builder();
        for (int layer = 0; layer < scores.length; layer++) {
            for (int edge = 0; edge < scores[layer].length; edge++) {
                if (opened.isNew(layer, edge)) {
                    ranked.add(scores[layer][edge]);
                }
            }
        }
        double threshold = new Percentile(percent).of(ranked.build().toArray());
        SparserNetwork sparser = new SparserNetwork(kept);
        for (int layer = 0; layer < scores.length; layer++) {
            for (int edge = 0; edge < scores[layer].length; edge++) {
                if (opened.isNew(layer, edge) && scores[layer][edge] <= threshold) {
                    sparser.cutEdge(layer, edge);
                }
            }
        }
        return sparser.build();
    }

    private Network onPath(OpenedCircuit opened, List<Network> accepted) {
        double[] edges = accepted.stream().mapToDouble(opened::living).toArray();
        double fewest = Math.pow(edges[0], 1 - settings.path()) * Math.pow(edges[edges.length - 1], settings.path());
        int last = (int) Arrays.stream(edges).takeWhile(count -> count >= fewest - TOLERANCE).count() - 1;
        return accepted.get(Math.max(0, last));
    }
}
