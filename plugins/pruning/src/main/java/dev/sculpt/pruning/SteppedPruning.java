package dev.sculpt.pruning;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The loop that unit pruning and edge pruning share. Each round cuts the last accepted network down to the
 * percentage asked, retrains what is left from its present weights and accepts it where the bit accuracy on the
 * test rows reaches the target. A refused round leaves no trace but its entry in the result.
 *
 * <p>A request of 100 percent or more is refused without training and is not listed. The network that the loop
 * starts from need not reach the target: retraining may.
 *
 * <p>Source: Neural Sculpting, NeurIPS 2023, unit pruning. Round i is trained with the seed {@code child(i)}.
 *
 * @param task what the network has to keep doing
 * @param model retrains and judges it
 * @param target bit accuracy on the test rows that a round must reach, in 0..1
 */
record SteppedPruning(Task task, Trainable model, double target) {

    /** Accuracies are shares of whole rows; what differs by less differs by rounding. */
    private static final double TOLERANCE = 1e-9;

    /** Makes a network smaller without training it. */
    @FunctionalInterface
    interface Cut {

        /**
         * Turns mask bits off.
         *
         * @param network the last accepted network
         * @param percent share of the dense network's units or edges that is to be gone, in 0..100
         * @param context of the round
         */
        Network cut(Network network, double percent, RunContext context);
    }

    /** Returns whether a network does well enough. */
    boolean reachesTarget(double accuracy) {
        return accuracy >= target - TOLERANCE;
    }

    /** Runs the rounds until there is none left to try. */
    Pruned prune(Network start, StepHalving requests, Cut cut, RunContext context) {
        List<Pruned.Round> rounds = new ArrayList<>();
        Network kept = start;
        boolean goOn = true;
        while (goOn) {
            double percent = requests.next();
            if (percent >= 100) {
                goOn = requests.refuse();
                continue;
            }
            context.checkCancelled();
            RunContext part = context.child(rounds.size() + 1);
            Network trained = model.train(cut.cut(kept, percent, part), task, part);
            double accuracy = model.evaluate(trained, task.test()).accuracy();
            boolean accepted = reachesTarget(accuracy);
            rounds.add(new Pruned.Round(percent, accuracy, accepted, trained.livingEdges()));
            report(rounds, context);
            if (accepted) {
                kept = trained;
                requests.accept();
            } else {
                goOn = requests.refuse();
            }
        }
        return new Pruned(kept, target, rounds);
    }

    private static void report(List<Pruned.Round> rounds, RunContext context) {
        Pruned.Round last = rounds.get(rounds.size() - 1);
        context.report(String.format(Locale.ROOT, "round %d: %.2f %% asked, accuracy %.4f, %s, %d edges",
                rounds.size(), last.percent(), last.accuracy(), last.accepted() ? "accepted" : "refused",
                last.edges()));
    }
}
