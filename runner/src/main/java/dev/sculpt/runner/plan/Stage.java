package dev.sculpt.runner.plan;

import dev.sculpt.runner.plugin.Callee;
import dev.sculpt.runner.plugin.Made;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.Part;
import dev.sculpt.runner.settings.PluginType;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stage ready to run: the plugin's object and the settings it was made from.
 *
 * @param <S> the contract
 * @param offer the plugin
 * @param instance what the plugin made
 * @param settings every setting, defaults included, as plain values
 * @param parts the plugins within its settings, such as a score
 * @param files the files and folders that its settings name
 * @param searched for each setting that is searched in this stage, the rank of its value among those tried: the value
 *     itself where all are numbers, else the position in the list
 */
public record Stage<S>(
        Offer offer, S instance, Map<String, Object> settings, List<Part> parts, List<Path> files, List<Double> searched) {

    /** In recorded settings, the key of the flag of a stage that cheats. */
    public static final String CHEATS = "cheats";

    /** In recorded settings, the key of the flag of a model that needs no network. */
    public static final String NETWORKLESS = "networkless";

    public Stage {
        parts = List.copyOf(parts);
        files = List.copyOf(files);
        searched = List.copyOf(searched);
    }

    /** Returns a stage of what was made. */
    static <S> Stage<S> of(Made<S> made, List<Double> searched) {
        return new Stage<>(made.offer(), made.instance(), made.settings(), made.parts(), made.files(), searched);
    }

    /** Returns the plugin as one to be called. */
    public Callee callee() {
        return new Callee(offer, instance, parts);
    }

    /** Returns whether the stage is shown the true hierarchy, though its kind is not. */
    public boolean cheats() {
        return callee().cheats();
    }

    /** Returns whether the stage is a model that tells modules from the samples alone. */
    public boolean isNetworkless() {
        return offer.factory().networkless();
    }

    /** Returns the plugin's name for readers, marked where the stage cheats or needs no network. */
    public String title() {
        return callee().title();
    }

    /**
     * Returns what the stage's result depends on, next to its seed and the stages before it: two stages of equal keys
     * do the same.
     */
    public String key() {
        return offer.kind().name() + ":" + offer.name() + settings;
    }

    /** Returns the stage as a pipeline would write it. */
    public Map<String, Object> written() {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(PluginType.PLUGIN, offer.name());
        written.putAll(settings);
        return written;
    }

    /**
     * Returns the stage as results record it: as written, and the flag {@value #CHEATS} where it cheats,
     * {@value #NETWORKLESS} where it needs no network.
     */
    public Map<String, Object> recorded() {
        Map<String, Object> recorded = written();
        if (cheats()) {
            recorded.put(CHEATS, true);
        }
        if (isNetworkless()) {
            recorded.put(NETWORKLESS, true);
        }
        return recorded;
    }

    /** Returns the name in result files: that of the plugin, with underscores. */
    public String resultName() {
        return offer.name().replace('-', '_');
    }
}
