package dev.sculpt.runner.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.engine.UnitNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The hierarchy of a network, read back from its line of {@code networks.jsonl}.
 *
 * @param index of the network in the run
 * @param task the name of its task
 * @param layers the widths of its unit layers from the inputs up
 * @param seed of the network
 * @param hierarchy the graph of its modules
 * @param names what its inputs and outputs are called
 */
public record FoundHierarchy(int index, String task, List<Integer> layers, long seed, Hierarchy hierarchy, UnitNames names) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public FoundHierarchy {
        layers = List.copyOf(layers);
    }

    /** Reads a line as {@link NetworksJsonl} writes it. */
    static FoundHierarchy parse(String line) {
        try {
            JsonNode network = JSON.readTree(line);
            List<Integer> layers = new ArrayList<>();
            network.get("layers").forEach(width -> layers.add(width.intValue()));
            List<Hierarchy.Link> links = new ArrayList<>();
            network.get("hierarchy").get("edges").forEach(edge -> links.add(new Hierarchy.Link(
                    edge.get("from").intValue(), edge.get("to").intValue(), edge.get("weight").intValue())));
            return new FoundHierarchy(network.get("index").intValue(), network.get("task").textValue(), layers,
                    network.get("seed").longValue(),
                    new Hierarchy(modules(network.get("modules"), network.get("hierarchy").get("nodes").size()), links),
                    new UnitNames(texts(network.get("input_names")), texts(network.get("output_names"))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a line of " + NetworksJsonl.NAME, e);
        }
    }

    private static List<String> texts(JsonNode names) {
        List<String> texts = new ArrayList<>();
        names.forEach(name -> texts.add(name.textValue()));
        return texts;
    }

    // Labels stand per layer and unit, null for a dropped unit.
    private static List<Hierarchy.Module> modules(JsonNode labels, int count) {
        List<List<List<Integer>>> units = new ArrayList<>();
        for (int module = 0; module < count; module++) {
            List<List<Integer>> layers = new ArrayList<>();
            labels.forEach(layer -> layers.add(new ArrayList<>()));
            units.add(layers);
        }
        for (int layer = 0; layer < labels.size(); layer++) {
            for (int unit = 0; unit < labels.get(layer).size(); unit++) {
                JsonNode label = labels.get(layer).get(unit);
                if (!label.isNull()) {
                    units.get(label.intValue()).get(layer).add(unit);
                }
            }
        }
        return units.stream().map(Hierarchy.Module::new).toList();
    }

    /** Returns the widths of the layers as {@code 4-24-24-4}. */
    public String architecture() {
        return layers.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
