package dev.sculpt.measures;

import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.measure.MeasuredValue;
import dev.sculpt.api.module.HierarchyMatch;
import dev.sculpt.api.module.ModuleAssignment;
import dev.sculpt.api.module.ModuleGraph;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A found hierarchy beside the true one.
 *
 * <p>A dropped input belongs to no module: where the truth has it in one, the input split is wrong, and in the mutual
 * informations it counts as a group of its own. Where the truth lets inputs be ignored, only those that are left count.
 *
 * @param measured what was found
 * @param truth over as many inputs and outputs
 */
record Comparison(MeasuredNetwork measured, TrueHierarchy truth) {

    /** Returns how the splits of the inputs agree. Cost: O(groups² inputs). */
    SplitAgreement inputs() {
        int[] modules = measured.modules().layer(0);
        return truth.inputsMayBeIgnored()
                ? SplitAgreement.ofLiving(modules, truth.inputGroups())
                : SplitAgreement.of(modules, truth.inputGroups());
    }

    /** Returns how many inputs lie with those of another true module, see {@link StrayInputs}. */
    double strayInputs() {
        return StrayInputs.count(measured.modules().layer(0), truth.inputGroups());
    }

    /** Returns how the splits of the outputs agree. Cost: O(groups² outputs). */
    SplitAgreement outputs() {
        return SplitAgreement.of(measured.modules().layer(measured.network().depth()), truth.outputGroups());
    }

    /** Returns whether both splits are right and the number of modules is the true one. */
    boolean exact() {
        return HierarchyMatch.of(measured.modules(), measured.hierarchy(), truth).exact();
    }

    /** Returns over how many orders of the inputs the hierarchy would be exact, see {@link PermutedInputs}. */
    double exactPermuted() {
        return PermutedInputs.share(measured.modules(), measured.hierarchy(), truth);
    }

    /** Returns whether the hierarchy is the true graph; weights play no part. */
    boolean sameGraph() {
        TrueHierarchy compared = truth.inputsMayBeIgnored() ? truth.among(livingInputs()) : truth;
        return ModuleGraph.of(measured.hierarchy()).equals(ModuleGraph.of(compared));
    }

    /**
     * Returns whether at least two modules have hidden units and none of these reaches outputs of more than one function;
     * unknown where the truth does not keep the functions' hidden units apart. Cost: O(edges of the dense network).
     */
    MeasuredValue hiddenSeparability() {
        return truth.functionsShareNoHiddenUnit()
                ? MeasuredValue.of(FunctionReach.of(measured.network(), truth.outputGroups())
                        .separates(measured.hierarchy()))
                : MeasuredValue.UNKNOWN;
    }

    /** Returns whether the network holds the true hierarchy; unknown where the search for an assignment is given up. */
    MeasuredValue held() {
        ModuleAssignment assignment = ModuleAssignment.ofTruth(measured.network(), measured.living(), truth);
        return assignment instanceof ModuleAssignment.Undecided
                ? MeasuredValue.UNKNOWN : MeasuredValue.of(assignment instanceof ModuleAssignment.Held);
    }

    /** Returns how the living edges agree with the true hierarchy, see {@link AllowedEdges}. */
    double edges() {
        return AllowedEdges.of(measured.network(), measured.living(), truth).f1();
    }

    private Set<Integer> livingInputs() {
        int[] labels = measured.modules().layer(0);
        return IntStream.range(0, labels.length)
                .filter(unit -> labels[unit] != UnitLabels.DROPPED)
                .boxed()
                .collect(Collectors.toSet());
    }
}
