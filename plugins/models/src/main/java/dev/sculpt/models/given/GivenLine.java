package dev.sculpt.models.given;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.network.Network;
import dev.sculpt.networklines.FunctionsPart;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.networklines.JsonLine;
import dev.sculpt.networklines.NamesPart;
import dev.sculpt.networklines.ScalingPart;
import dev.sculpt.networklines.SparseLayers;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a line of a network file says beside its layers, names and functions, as written and not yet checked; a field that is
 * missing is null.
 *
 * @param task the name of the task
 * @param seed the seed that the network was made with
 * @param featureHops setting {@code clustering.featureHops}
 * @param testHops setting {@code clustering.testHops}
 * @param indexThreshold setting {@code clustering.indexThreshold}
 * @param mergeThreshold setting {@code hierarchy.threshold}
 */
record GivenLine(
        String task, Long seed, Long featureHops, Long testHops, Double indexThreshold, Double mergeThreshold) {

    private static final long MOST_EDGES = 1L << 24;

    /**
     * Reads a whole line. Without weights every living edge weighs 1, without biases they are 0.
     *
     * @throws InvalidLineException if the line does not describe a network
     */
    static GivenNetwork network(String line) throws InvalidLineException {
        GivenLine given = JsonLine.part(line, GivenLine.class);
        SparseLayers layers = JsonLine.part(line, SparseLayers.class);
        layers.demandAtMost(MOST_EDGES);
        Network network = JsonLine.part(line, FunctionsPart.class).addTo(layers.network());
        NamesPart names = JsonLine.part(line, NamesPart.class);
        names.check(network.width(0), network.width(network.depth()));
        names.demandDistinct();
        GivenNetwork found = GivenNetwork
                .of(given.task == null ? "unknown" : given.task, given.seed == null ? 0 : given.seed, network)
                .withNames(names.inputs(), names.outputs())
                .withSettings(given.settings());
        return ScalingPart.of(line, network.width(0)).map(found::withScaling).orElse(found);
    }

    // Whole numbers are longs, as everywhere where settings are read from a pipeline.
    private Map<String, Object> settings() throws InvalidLineException {
        Map<String, Object> settings = new TreeMap<>();
        put(settings, "clustering.featureHops", "feature_hops", featureHops);
        put(settings, "clustering.testHops", "test_hops", testHops);
        if (indexThreshold != null) {
            settings.put("clustering.indexThreshold", share("index_threshold", indexThreshold));
        }
        if (mergeThreshold != null) {
            settings.put("hierarchy.threshold", share("merge_threshold", mergeThreshold));
        }
        return settings;
    }

    private static void put(Map<String, Object> settings, String key, String field, Long hops)
            throws InvalidLineException {
        if (hops == null) {
            return;
        }
        if (hops < 1 || hops > Integer.MAX_VALUE) {
            throw new InvalidLineException(
                    "\"" + field + "\" is " + hops + ", must be a whole number from 1 up");
        }
        settings.put(key, hops);
    }

    private static double share(String field, double share) throws InvalidLineException {
        if (!(share >= 0 && share <= 1)) {
            throw new InvalidLineException("\"" + field + "\" is " + share + ", must be in 0..1");
        }
        return share;
    }
}
