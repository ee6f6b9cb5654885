package dev.sculpt.runner.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.measure.HierarchyGraph;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The file {@code networks.jsonl}: one JSON object per sculpted network and line.
 *
 * <p>Per layer of edges, {@code edges} lists the living edges {@code [from, to]} ordered by from, then to;
 * {@code weights} has one weight for each, {@code biases} one bias per upper unit. Per layer of units,
 * {@code unit_clusters} and {@code modules} have one label per unit, null where it is dropped. What is not known
 * is null. Nothing in a line depends on time or on the number of threads.
 */
public final class NetworksJsonl implements Closeable {

    /** The name of the file in the folder of a run. */
    public static final String NAME = "networks.jsonl";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicFile file;

    /** Opens the file. */
    NetworksJsonl(Path folder) throws IOException {
        this.file = new AtomicFile(folder.resolve(NAME));
    }

    /** Returns the line of a network without its end, nothing where no network came about. */
    static Optional<String> line(NetworkResult result) {
        return result.sculpture().map(sculpture -> line(result, sculpture));
    }

    private static String line(NetworkResult result, Sculpture sculpture) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("index", result.index());
        line.put("task", result.task());
        line.put("layers", result.layers());
        line.put("seed", result.seed());
        line.put("variant", result.variant());
        line.put("status", result.status().text());
        line.put("message", result.message().orElse(null));
        line.put("dense_accuracy", orNull(result.denseAccuracy()));
        line.put("accuracy", orNull(sculpture.accuracy()));
        line.put("density_percent", sculpture.network().densityPercent());
        line.put("units", sculpture.living().hidden());
        line.put("living_edges", sculpture.network().livingEdges());
        line.put("measures", measures(sculpture));
        line.put("tries", result.tries());
        line.put("tries_exact", result.triesExact().isPresent() ? result.triesExact().getAsInt() : null);
        if (!result.exactByCriterion().isEmpty()) {
            line.put("exact_by_criterion", result.exactByCriterion());
        }
        line.put("settings", result.settings());
        line.put("input_names", sculpture.names().inputs());
        line.put("output_names", sculpture.names().outputs());
        line.put("hierarchy", hierarchy(HierarchyGraph.of(sculpture.hierarchy())));
        line.put("unit_clusters", labels(sculpture.unitClusters()));
        line.put("modules", labels(sculpture.modules()));
        line.put("rounds", sculpture.rounds().stream()
                .map(stage -> stage.stream().map(NetworksJsonl::round).toList())
                .toList());
        line.put("edges", sculpture.network().layers().stream().map(NetworksJsonl::edges).toList());
        line.put("weights", sculpture.network().layers().stream().map(NetworksJsonl::weights).toList());
        line.put("biases", sculpture.network().layers().stream().map(Layer::biases).toList());
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the settings of a network are not plain values", e);
        }
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static Map<String, Object> measures(Sculpture sculpture) {
        Map<String, Object> measures = new LinkedHashMap<>();
        sculpture.measures().byName().forEach((name, value) -> measures.put(name, value.orElse(null)));
        return measures;
    }

    private static Map<String, Object> hierarchy(HierarchyGraph graph) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (int id = 0; id < graph.levels().size(); id++) {
            Hierarchy.Module module = graph.hierarchy().modules().get(id);
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("id", id);
            node.put("inputs", module.inputs());
            node.put("hidden", module.hidden());
            node.put("outputs", module.outputs());
            node.put("level", graph.levels().get(id));
            nodes.add(node);
        }
        Map<String, Object> hierarchy = new LinkedHashMap<>();
        hierarchy.put("nodes", nodes);
        hierarchy.put("edges", graph.hierarchy().links().stream().map(NetworksJsonl::link).toList());
        hierarchy.put("acyclic", graph.acyclic());
        return hierarchy;
    }

    private static Map<String, Object> link(Hierarchy.Link link) {
        Map<String, Object> edge = new LinkedHashMap<>();
        edge.put("from", link.from());
        edge.put("to", link.to());
        edge.put("weight", link.weight());
        return edge;
    }

    private static List<List<Integer>> labels(UnitLabels labels) {
        List<List<Integer>> layers = new ArrayList<>();
        for (int layer = 0; layer < labels.layers(); layer++) {
            List<Integer> units = new ArrayList<>();
            for (int label : labels.layer(layer)) {
                units.add(label == UnitLabels.DROPPED ? null : label);
            }
            layers.add(units);
        }
        return layers;
    }

    private static Map<String, Object> round(Pruned.Round round) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("percent", round.percent());
        fields.put("accuracy", round.accuracy());
        fields.put("accepted", round.accepted());
        fields.put("edges", round.edges());
        return fields;
    }

    private static List<int[]> edges(Layer layer) {
        List<int[]> edges = new ArrayList<>();
        for (int from = 0; from < layer.inputs(); from++) {
            for (int to = 0; to < layer.outputs(); to++) {
                if (layer.alive(to, from)) {
                    edges.add(new int[] {from, to});
                }
            }
        }
        return edges;
    }

    private static List<Float> weights(Layer layer) {
        return edges(layer).stream().map(edge -> layer.weight(edge[1], edge[0])).toList();
    }

    /** Appends a line. */
    void write(String line) throws IOException {
        file.writer().append(line).append('\n');
    }

    /** Gives the file its name. */
    void commit() throws IOException {
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
