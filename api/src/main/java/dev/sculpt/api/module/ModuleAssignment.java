package dev.sculpt.api.module;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.Optional;

/**
 * Whether a network holds a hierarchy: whether its living hidden units can be put into the modules so that every living edge
 * runs inside a module or along a link, inputs and outputs being in their own modules, and no middle module (one without
 * inputs and outputs) is empty. An input without living edges constrains nothing.
 *
 * <p>A constraint problem: arc consistency (AC-3: Mackworth, Artificial Intelligence 1977), then backtracking, which fills
 * middle modules first, each from the top layer down, and then puts the unit with the fewest choices left into a module with
 * outputs, else one with inputs, else a middle one. Cost with E edges of the dense network, e living edges, U living hidden
 * units and M modules: O(E + M (e + U M) M / 64) for arc consistency, which decides nearly all networks, and at most as
 * much again for each of {@value #MOST_STEPS} steps of the search. The same network gives the same answer.
 */
public sealed interface ModuleAssignment {

    /** The search is given up after so many steps, each of which puts one unit into one module. */
    int MOST_STEPS = 20_000;

    /**
     * It does.
     *
     * @param labels the module of each living unit by its position in the hierarchy; a unit that does not live, and an
     *     output that belongs to no module and reads nothing, is {@link UnitLabels#DROPPED}
     */
    record Held(UnitLabels labels) implements ModuleAssignment { }

    /**
     * It does not.
     *
     * @param obstacle the first one found: units that read across are looked for from the bottom up, then those that serve
     *     across from the top down, then those that do neither and have no module
     */
    record NotHeld(Obstacle obstacle) implements ModuleAssignment { }

    /**
     * It may or may not: the search was given up.
     *
     * @param steps so many were made
     */
    record Undecided(int steps) implements ModuleAssignment { }

    /**
     * Asks whether a network holds a hierarchy.
     *
     * @param living the units that take part
     * @param hierarchy over as many inputs and outputs as the network has, each in one module at most
     * @throws IllegalArgumentException if the hierarchy names an input or output that there is not, or one twice
     */
    static ModuleAssignment of(Network network, LivingUnits living, TrueHierarchy hierarchy) {
        return new AssignmentSearch(new AssignmentProblem(network, living, hierarchy), MOST_STEPS).solve();
    }

    /**
     * Asks whether a network holds the true hierarchy of its task: as {@link #of}, and no input of a module is without
     * living edges, unless the truth says that inputs may be ignored.
     *
     * @param living the units that take part
     * @param truth over as many inputs and outputs as the network has
     * @throws IllegalArgumentException if the truth names an input or output that there is not, or one twice
     */
    static ModuleAssignment ofTruth(Network network, LivingUnits living, TrueHierarchy truth) {
        ModuleAssignment assignment = of(network, living, truth);
        Optional<Integer> ignored = truth.inputsMayBeIgnored() ? Optional.empty() : truth.modules().stream()
                .map(TrueModule::inputs)
                .flatMap(inputs -> inputs.stream().filter(input -> !living.alive(0, input)))
                .min(Integer::compare);
        return assignment instanceof Held && ignored.isPresent()
                ? new NotHeld(new Obstacle.IgnoredInput(ignored.get())) : assignment;
    }
}
