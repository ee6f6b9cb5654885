package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.score.EdgeScore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link EdgeScore} has to hold. Extend it and say how to create yours. */
public abstract class EdgeScoreContract {

    /** Returns a new instance of the score under test. */
    protected abstract EdgeScore create();

    static Stream<Network> networks() {
        return SampleNetworks.all();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void givesEveryEdgeAFiniteScoreOfZeroOrMore(Network network) {
        double[][] scores = scores(create(), network, 1);
        assertEquals(network.depth(), scores.length, "layers of edges");
        for (int layer = 0; layer < network.depth(); layer++) {
            ScoreAssertions.assertScores(network.layer(layer).edges(), scores[layer], "layer " + layer);
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void givesTheSameScoresAgain(Network network) {
        EdgeScore score = create();
        double[][] scores = scores(score, network, 1);
        assertArrayEquals(scores, scores(score, network, 1));
        assertArrayEquals(scores, scores(create(), network, 1));
    }

    @Test
    void givesItsScoresAway() {
        Network network = ScoreAssertions.network();
        EdgeScore score = create();
        double[][] expected = ScoreAssertions.copy(scores(create(), network, 1));
        ScoreAssertions.overwrite(scores(score, network, 1));
        assertArrayEquals(expected, scores(score, network, 1), "after the caller has changed the arrays");
    }

    @Test
    void givesTheSameScoresFromSeveralThreads() {
        Network network = ScoreAssertions.network();
        EdgeScore score = create();
        double[][] expected = scores(create(), network, 1);
        Concurrently.assertEach(() -> scores(score, network, 1), scores -> assertArrayEquals(expected, scores));
    }

    private static double[][] scores(EdgeScore score, Network network, long seed) {
        return score.score(ScoreAssertions.scored(network), RunContext.of(new Seed(seed)));
    }
}
