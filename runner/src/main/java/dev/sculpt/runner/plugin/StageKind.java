package dev.sculpt.runner.plugin;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import java.util.List;
import java.util.function.Function;

/** The kinds of stages that plugins offer, in the order of a pipeline. */
public enum StageKind {
    TASK("task", plugin -> plugin.tasks()),
    MODEL("model", plugin -> plugin.models()),
    PRUNING("pruning", plugin -> plugin.prunings()),
    CLUSTERING("clustering", plugin -> plugin.clusterings()),
    HIERARCHY("hierarchy", plugin -> plugin.hierarchies()),
    CRITERION("keep", plugin -> plugin.criteria());

    private final String key;
    private final Function<SculptPlugin, List<? extends Factory<?, ?>>> offers;

    StageKind(String key, Function<SculptPlugin, List<? extends Factory<?, ?>>> offers) {
        this.key = key;
        this.offers = offers;
    }

    /** Returns the key of a pipeline file under which stages of this kind are named. */
    public String key() {
        return key;
    }

    /** Returns what a plugin offers of this kind. */
    List<? extends Factory<?, ?>> offers(SculptPlugin plugin) {
        return offers.apply(plugin);
    }
}
