package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.setting.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Factories whose settings no pipeline can give, beside one that is fine. */
public final class UnbindablePlugin implements SculptPlugin {

    /** A set. */
    public record SetSettings(@Setting("names") Set<String> names, @Setting("how long") Duration time) { }

    /** Mappings. */
    @SuppressWarnings("rawtypes")
    public record MapSettings(@Setting("anything") Map raw, @Setting("by number") Map<Integer, String> byNumber) { }

    /** Holds itself through another record. */
    public record Chicken(@Setting("its egg") Egg egg) { }

    /** Holds a chicken. */
    public record Egg(@Setting("its chicken") Chicken chicken) { }

    /** Not described, and within a list. */
    public record Inner(Thread thread) { }

    /** Holds a record that cannot be given. */
    public record ListSettings(@Setting("inner ones") List<Inner> inner) { }

    /** Ends, as each may have no next one. */
    public record Chain(@Setting("the next one") Optional<Chain> next) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(factory("sets", SetSettings.class), factory("maps", MapSettings.class),
                factory("chickens", Chicken.class), factory("lists", ListSettings.class), factory("chains", Chain.class));
    }

    private static <C extends Record> Factory<C, Pruning> factory(String name, Class<C> settings) {
        return new Factory<>(Kind.PRUNING, name, "Prunes nothing.", "the tests", settings,
                given -> (start, context) -> new Pruned(start.network(), 0, List.of()));
    }
}
