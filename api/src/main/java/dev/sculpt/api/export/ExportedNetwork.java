package dev.sculpt.api.export;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.InputScaling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A finished network with all that is known of it. Made by {@link #of}, to which the {@code with} methods add what else is
 * known; components may be added.
 *
 * @param task the name of its task
 * @param seed the seed it was made with, 0 where unknown
 * @param network its weights, masks and biases, and what its units compute, where that is known
 * @param inputNames one name per input
 * @param outputNames one name per output
 * @param clusters the cluster of each unit within its layer, where they were looked for
 * @param modules the module of each unit, where they were looked for
 * @param scaling how its inputs are made from what the data say, where they are scaled
 * @param fields what its run recorded, by name, as in {@code networks.jsonl}: text, numbers, booleans, null, and lists and
 *     text-keyed maps of these, in the order of the line; empty where it is from no run
 */
public record ExportedNetwork(
        String task,
        long seed,
        Network network,
        List<String> inputNames,
        List<String> outputNames,
        Optional<UnitLabels> clusters,
        Optional<UnitLabels> modules,
        Optional<InputScaling> scaling,
        Map<String, Object> fields) {

    /** @throws IllegalArgumentException if names, labels or scaling are not of as many inputs, outputs and units */
    public ExportedNetwork {
        inputNames = checked(inputNames, network.width(0), "inputs");
        outputNames = checked(outputNames, network.width(network.depth()), "outputs");
        clusters.ifPresent(labels -> check(labels, network));
        modules.ifPresent(labels -> check(labels, network));
        scaling.ifPresent(known -> known.demand(network.width(0)));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A network whose inputs are not scaled. */
    public ExportedNetwork(String task, long seed, Network network, List<String> inputNames, List<String> outputNames,
            Optional<UnitLabels> clusters, Optional<UnitLabels> modules, Map<String, Object> fields) {
        this(task, seed, network, inputNames, outputNames, clusters, modules, Optional.empty(), fields);
    }

    private static List<String> checked(List<String> names, int units, String what) {
        if (names.size() != units) {
            throw new IllegalArgumentException(names.size() + " names for " + units + " " + what);
        }
        return List.copyOf(names);
    }

    private static void check(UnitLabels labels, Network network) {
        List<Integer> widths = IntStream.range(0, labels.layers()).mapToObj(labels::width).toList();
        if (!widths.equals(network.widths())) {
            throw new IllegalArgumentException("labels for layers of " + widths + " units, not " + network.widths());
        }
    }

    /** Returns a network of which no more is known; its inputs are called x0, x1, ... and its outputs y0, y1, ... */
    public static ExportedNetwork of(String task, long seed, Network network) {
        return new ExportedNetwork(task, seed, network, numbered("x", network.width(0)),
                numbered("y", network.width(network.depth())), Optional.empty(), Optional.empty(), Optional.empty(),
                Map.of());
    }

    private static List<String> numbered(String letter, int count) {
        return IntStream.range(0, count).mapToObj(unit -> letter + unit).toList();
    }

    /** Returns the same with names of its inputs and outputs. */
    public ExportedNetwork withNames(List<String> inputs, List<String> outputs) {
        return new ExportedNetwork(task, seed, network, inputs, outputs, clusters, modules, scaling, fields);
    }

    /** Returns the same with the clusters and modules of its units. */
    public ExportedNetwork withLabels(UnitLabels unitClusters, UnitLabels unitModules) {
        return new ExportedNetwork(task, seed, network, inputNames, outputNames, Optional.of(unitClusters),
                Optional.of(unitModules), scaling, fields);
    }

    /** Returns the same with what its run recorded. */
    public ExportedNetwork withFields(Map<String, Object> recorded) {
        return new ExportedNetwork(task, seed, network, inputNames, outputNames, clusters, modules, scaling, recorded);
    }

    /** Returns the same, of which it is known how its inputs are scaled. */
    public ExportedNetwork withScaling(InputScaling known) {
        return new ExportedNetwork(
                task, seed, network, inputNames, outputNames, clusters, modules, Optional.of(known), fields);
    }

    /** Returns the graph of its modules, where they were looked for. */
    public Optional<Hierarchy> hierarchy() {
        return modules.map(labels -> Hierarchy.of(network, labels));
    }
}
