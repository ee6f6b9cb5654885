package dev.sculpt.runner.export;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.UnitNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A network of a finished run.
 *
 * @param task the name of its task
 * @param seed that it was made with
 * @param network its weights and masks
 * @param clusters the cluster of each unit within its layer
 * @param modules the module of each unit
 * @param names of its inputs and outputs
 * @param functions that its units compute, where the settings of its model tell
 * @param json the line of {@code networks.jsonl} that it was read from
 */
public record StoredNetwork(
        String task,
        long seed,
        Network network,
        UnitLabels clusters,
        UnitLabels modules,
        UnitNames names,
        Optional<UnitFunctions> functions,
        String json) {

    /** Returns the widths of the layers as {@code 4-24-24-4}. */
    public String architecture() {
        return network.widths().stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    /** Returns what formats with a place for remarks say about the network. */
    Map<String, String> remarks() {
        Map<String, String> remarks = new LinkedHashMap<>();
        remarks.put("task", task);
        remarks.put("seed", String.valueOf(seed));
        remarks.put("density_percent", String.valueOf(network.densityPercent()));
        functions.ifPresent(known -> {
            remarks.put("activation", known.activation().text());
            remarks.put("output", known.output().text());
        });
        return remarks;
    }
}
