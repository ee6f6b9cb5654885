package dev.sculpt.api.model;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.InputScaling;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A network from elsewhere. Made by {@link #of}, to which the {@code with} methods add what else is known.
 *
 * @param task the name of its task
 * @param seed the seed it was made with, 0 where unknown
 * @param network its weights and masks, and what its units compute, where that is known
 * @param inputNames one name per input, or none where they are unknown
 * @param outputNames one name per output, or none where they are unknown
 * @param settings settings that it brings along, by stage and name such as {@code clustering.featureHops}: text, numbers
 *     or booleans; each replaces that of the pipeline where the stage has a setting of that name
 * @param scaling how its inputs are made from what the data say, where that is known
 */
public record GivenNetwork(String task, long seed, Network network, List<String> inputNames, List<String> outputNames,
        Map<String, Object> settings, Optional<InputScaling> scaling) {

    /** @throws IllegalArgumentException if there are names or scalings, but not as many as inputs or outputs */
    public GivenNetwork {
        inputNames = checked(inputNames, network.width(0), "inputs");
        outputNames = checked(outputNames, network.width(network.depth()), "outputs");
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        scaling.ifPresent(known -> known.demand(network.width(0)));
    }

    /** A network of which it is not known how its inputs are scaled. */
    public GivenNetwork(String task, long seed, Network network, List<String> inputNames, List<String> outputNames,
            Map<String, Object> settings) {
        this(task, seed, network, inputNames, outputNames, settings, Optional.empty());
    }

    private static List<String> checked(List<String> names, int units, String what) {
        if (!names.isEmpty() && names.size() != units) {
            throw new IllegalArgumentException(names.size() + " names for " + units + " " + what);
        }
        return List.copyOf(names);
    }

    /** Returns a network of which no more is known. */
    public static GivenNetwork of(String task, long seed, Network network) {
        return new GivenNetwork(task, seed, network, List.of(), List.of(), Map.of(), Optional.empty());
    }

    /** Returns the same with names of its inputs and outputs. */
    public GivenNetwork withNames(List<String> inputs, List<String> outputs) {
        return new GivenNetwork(task, seed, network, inputs, outputs, settings, scaling);
    }

    /** Returns the same with settings that it brings along. */
    public GivenNetwork withSettings(Map<String, Object> brought) {
        return new GivenNetwork(task, seed, network, inputNames, outputNames, brought, scaling);
    }

    /** Returns the same, of which it is known how its inputs are scaled. */
    public GivenNetwork withScaling(InputScaling known) {
        return new GivenNetwork(task, seed, network, inputNames, outputNames, settings, Optional.of(known));
    }
}
