package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.score.UnitScore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link UnitScore} has to hold. Extend it and say how to create yours. */
public abstract class UnitScoreContract {

    /** Returns a new instance of the score under test. */
    protected abstract UnitScore create();

    static Stream<Network> networks() {
        return SampleNetworks.all().filter(network -> network.depth() > 1);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void givesEveryHiddenUnitAFiniteScoreOfZeroOrMore(Network network) {
        double[][] scores = scores(create(), network, 1);
        assertEquals(network.depth() - 1, scores.length, "hidden layers");
        for (int layer = 1; layer < network.depth(); layer++) {
            ScoreAssertions.assertScores(network.width(layer), scores[layer - 1], "hidden layer " + layer);
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void givesTheSameScoresAgain(Network network) {
        UnitScore score = create();
        double[][] scores = scores(score, network, 1);
        assertArrayEquals(scores, scores(score, network, 1));
        assertArrayEquals(scores, scores(create(), network, 1));
    }

    @Test
    void givesItsScoresAway() {
        Network network = ScoreAssertions.network();
        UnitScore score = create();
        double[][] expected = ScoreAssertions.copy(scores(create(), network, 1));
        ScoreAssertions.overwrite(scores(score, network, 1));
        assertArrayEquals(expected, scores(score, network, 1), "after the caller has changed the arrays");
    }

    @Test
    void givesTheSameScoresFromSeveralThreads() {
        Network network = ScoreAssertions.network();
        UnitScore score = create();
        double[][] expected = scores(create(), network, 1);
        Concurrently.assertEach(() -> scores(score, network, 1), scores -> assertArrayEquals(expected, scores));
    }

    private static double[][] scores(UnitScore score, Network network, long seed) {
        return score.score(ScoreAssertions.scored(network), RunContext.of(new Seed(seed)));
    }
}
