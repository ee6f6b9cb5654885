package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.api.score.UnitScore;
import dev.sculpt.api.setting.Setting;
import java.util.Arrays;
import java.util.List;

/** A score of units that breaks its contract or throws. */
public final class ScorePlugin implements SculptPlugin {

    /** What it does. */
    public enum Way { NAN, THROWS }

    /**
     * Settings.
     *
     * @param way what it does
     */
    public record ScoreSettings(@Setting("what it does") Way way) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.UNIT_SCORE, "my-score", "Scores no unit.", "the tests", ScoreSettings.class, MyScore::new));
    }

    private record MyScore(ScoreSettings settings) implements UnitScore {

        @Override
        public double[][] score(ScoredNetwork scored, RunContext context) {
            if (settings.way() == Way.THROWS) {
                throw new IllegalStateException("no score today");
            }
            Network network = scored.network();
            double[][] scores = new double[network.depth() - 1][];
            for (int layer = 0; layer < scores.length; layer++) {
                scores[layer] = new double[network.width(layer + 1)];
                Arrays.fill(scores[layer], Double.NaN);
            }
            return scores;
        }
    }
}
