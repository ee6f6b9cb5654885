package dev.sculpt.runner.picture;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.colours.FunctionColours;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.UnitNames;
import java.util.List;

/**
 * What pictures of a network show beside its weights.
 *
 * @param living the units that take part
 * @param names of inputs and outputs, as they are shown
 * @param functions of each module by its number, see {@link FunctionColours}
 * @param mistakes what is wrong
 * @param explanations what is said of its modules
 */
record NetworkView(Network network, Hierarchy hierarchy, LivingUnits living, UnitNames names, List<Integer> functions,
        Mistakes mistakes, List<Explained> explanations) {

    static NetworkView of(Sculpted network) {
        Network sculpted = network.sculpture().network();
        Hierarchy hierarchy = network.sculpture().hierarchy();
        List<Integer> functions = FunctionColours.functions(
                hierarchy, network.truth(), sculpted.width(0), sculpted.width(sculpted.depth()));
        return new NetworkView(sculpted, hierarchy, LivingUnits.of(sculpted), network.sculpture().names().shown(), functions,
                Mistakes.of(network, hierarchy, functions), network.explanations());
    }

    /** Returns what the first explanation that has lines for modules says of a module. */
    List<String> said(int module) {
        return explanations.stream().map(Explained::modules)
                .filter(modules -> modules.stream().anyMatch(lines -> !lines.isEmpty()))
                .filter(modules -> module < modules.size())
                .findFirst().map(modules -> modules.get(module)).orElse(List.of());
    }
}
