package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/** A pruning stage that does what its setting says, or fails in one of the ways a stage can. */
public final class MoodyPlugin implements SculptPlugin {

    /** What the stage does. */
    public enum Mood { CALM, THROWS, THROWS_ON_SEED_ONE, RETURNS_NOTHING, GROWS, GIVES_UP }

    /**
     * Settings.
     *
     * @param mood what it does
     */
    public record MoodSettings(@Setting(value = "what it does", defaultValue = "calm") Mood mood) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.PRUNING,
                "moody", "Prunes nothing, or fails.", "the tests", MoodSettings.class, Moody::new));
    }

    private record Moody(MoodSettings settings) implements Pruning {
        @Override
        public Pruned prune(PruningStart start, RunContext context) {
            return switch (settings.mood()) {
                case CALM -> new Pruned(start.network(), 0, List.of());
                case THROWS -> throw new IllegalStateException("in a bad mood");
                case THROWS_ON_SEED_ONE -> {
                    if (context.seed().equals(new Seed(1).child("pruning").child(0))) {
                        throw new StackOverflowError("too deep");
                    }
                    yield new Pruned(start.network(), 0, List.of());
                }
                case GIVES_UP -> throw new CancellationException("not today");
                case RETURNS_NOTHING -> null;
                case GROWS -> new Pruned(wider(start.network()), 0, List.of());
            };
        }

        private static Network wider(Network network) {
            Layer first = network.layer(0);
            boolean[] mask = new boolean[3 * (first.inputs() + 1)];
            Arrays.fill(mask, true);
            return new Network(List.of(new Layer(first.inputs() + 1, 3, new float[mask.length], mask, new float[3])));
        }
    }
}
