package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.api.task.Task;
import java.util.Arrays;

/** What scores have to hold, and a network to score. */
final class ScoreAssertions {

    private static final LogisticModel MODEL = LogisticModel.of(5, 4);

    private ScoreAssertions() { }

    /** Returns a dense network of three inputs, five and four hidden units and two outputs. */
    static Network network() {
        Task task = SampleTasks.of(3, 2);
        return MODEL.initial(task, new Seed(1));
    }

    /** Returns a network with a task of its width and a model. */
    static ScoredNetwork scored(Network network) {
        return new ScoredNetwork(network, SampleTasks.fitting(network), MODEL);
    }

    /** Demands as many scores, each finite and 0 or more. */
    static void assertScores(int count, double[] scores, String place) {
        assertEquals(count, scores.length, "scores of " + place);
        for (int i = 0; i < count; i++) {
            assertTrue(Double.isFinite(scores[i]) && scores[i] >= 0, "score " + i + " of " + place + " is " + scores[i]);
        }
    }

    /** Returns scores that nobody else can change. */
    static double[][] copy(double[][] scores) {
        return Arrays.stream(scores).map(double[]::clone).toArray(double[][]::new);
    }

    /** Does with scores what a pruning may do. */
    static void overwrite(double[][] scores) {
        for (double[] layer : scores) {
            Arrays.fill(layer, -1);
        }
    }
}
