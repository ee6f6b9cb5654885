package dev.sculpt.oracles;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.ModuleAssignment;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.Arrays;

/**
 * The true module of every living unit. Inputs and outputs have that of the truth; those in none are together in one more.
 * Hidden units are as in {@link ModuleAssignment} where the network holds the hierarchy, else as {@link FewestWrongEdges}
 * finds. Where the truth is not known, all units are in one module.
 */
final class TrueModules {

    private TrueModules() { }

    /** Returns the modules, {@code [layer][unit]}, {@link UnitLabels#DROPPED} for exactly the units that do not live. */
    static int[][] of(Detection detection) {
        Network network = detection.network();
        return detection.task().flatMap(Task::truth)
                .map(truth -> of(network, detection.living(), truth))
                .orElseGet(() -> all(network, detection.living(), 0));
    }

    private static int[][] of(Network network, LivingUnits living, TrueHierarchy truth) {
        int[][] modules = all(network, living, truth.modules().size());
        for (int module = 0; module < truth.modules().size(); module++) {
            for (int input : truth.modules().get(module).inputs()) {
                modules[0][input] = living.alive(0, input) ? module : UnitLabels.DROPPED;
            }
            for (int output : truth.modules().get(module).outputs()) {
                modules[network.depth()][output] = module;
            }
        }
        if (ModuleAssignment.of(network, living, truth) instanceof ModuleAssignment.Held held) {
            for (int layer = 1; layer < network.depth(); layer++) {
                modules[layer] = held.labels().layer(layer);
            }
        } else {
            new FewestWrongEdges(network, living, truth).fill(modules);
        }
        return modules;
    }

    private static int[][] all(Network network, LivingUnits living, int module) {
        int[][] modules = new int[network.depth() + 1][];
        for (int layer = 0; layer < modules.length; layer++) {
            modules[layer] = new int[network.width(layer)];
            Arrays.fill(modules[layer], UnitLabels.DROPPED);
            for (int unit : living.units(layer)) {
                modules[layer][unit] = module;
            }
        }
        return modules;
    }
}
