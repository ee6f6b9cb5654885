package dev.sculpt.runner.measure;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How well the found modules agree with the true hierarchy of the task (Neural Sculpting, NeurIPS 2023, sections 4
 * and 5). All are absent where the truth is not known.
 *
 * <p>A dropped input belongs to no module: where the truth has it in one, the input split is wrong, and in the mutual
 * informations it counts as a group of its own. Where the truth lets inputs be ignored, only those that are left count.
 *
 * @param inputSeparability whether the modules split the inputs exactly as the true hierarchy does
 * @param hiddenSeparability whether at least two modules have hidden units and none of these reaches outputs of
 *     more than one function; present only where the truth keeps the functions' hidden units apart
 * @param outputRecovery whether the modules split the outputs exactly as the true hierarchy does
 * @param exactHierarchy whether both splits are right and the number of modules is the true one
 * @param sameGraph whether the hierarchy is the true graph, module by module with the same inputs and outputs;
 *     weights play no part
 * @param inputNmi normalised mutual information of the found and the true split of the inputs, in 0..1
 * @param inputAmi the same, adjusted for chance: 1 for equal splits, about 0 for random ones, at most 1
 * @param outputNmi normalised mutual information of the splits of the outputs
 * @param outputAmi adjusted mutual information of the splits of the outputs
 */
public record Measures(
        Optional<Boolean> inputSeparability,
        Optional<Boolean> hiddenSeparability,
        Optional<Boolean> outputRecovery,
        Optional<Boolean> exactHierarchy,
        Optional<Boolean> sameGraph,
        Optional<Double> inputNmi,
        Optional<Double> inputAmi,
        Optional<Double> outputNmi,
        Optional<Double> outputAmi) {

    private static final Measures UNKNOWN = new Measures(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Measures a found hierarchy. Cost: O(edges of the dense network), and O(groups² units) for the adjustment.
     *
     * @param network the sculpted network
     * @param found its hierarchy
     * @param modules the modules of its units, from which {@code found} was made
     * @param truth the true hierarchy of a task with as many inputs and outputs as the network has, where it is
     *     known
     */
    public static Measures of(
            Network network, Hierarchy found, UnitLabels modules, Optional<TrueHierarchy> truth) {
        return truth.map(known -> against(network, found, modules, known)).orElse(UNKNOWN);
    }

    private static Measures against(Network network, Hierarchy found, UnitLabels modules, TrueHierarchy truth) {
        int[] inputModules = modules.layer(0);
        SplitAgreement inputs = truth.inputsMayBeIgnored()
                ? SplitAgreement.ofLiving(inputModules, truth.inputGroups())
                : SplitAgreement.of(inputModules, truth.inputGroups());
        TrueHierarchy compared = truth.inputsMayBeIgnored() ? truth.among(living(inputModules)) : truth;
        SplitAgreement outputs = SplitAgreement.of(modules.layer(network.depth()), truth.outputGroups());
        boolean sameCount = found.modules().size() == truth.modules().size();
        Optional<Boolean> hidden = truth.functionsShareNoHiddenUnit()
                ? Optional.of(FunctionReach.of(network, truth.outputGroups()).separates(found))
                : Optional.empty();
        return new Measures(
                Optional.of(inputs.equal()),
                hidden,
                Optional.of(outputs.equal()),
                Optional.of(inputs.equal() && outputs.equal() && sameCount),
                Optional.of(HierarchyGraph.of(found).isIsomorphicTo(compared)),
                Optional.of(inputs.normalizedInformation()),
                Optional.of(inputs.adjustedInformation()),
                Optional.of(outputs.normalizedInformation()),
                Optional.of(outputs.adjustedInformation()));
    }

    private static Set<Integer> living(int[] labels) {
        return IntStream.range(0, labels.length)
                .filter(unit -> labels[unit] != UnitLabels.DROPPED)
                .boxed()
                .collect(Collectors.toSet());
    }

    /**
     * Returns the measures of the same modules in a network that pruning did not bring to them: what is asked with yes or no
     * is no, where it is known; numbers stay.
     */
    public Measures withoutHits() {
        return new Measures(no(inputSeparability), no(hiddenSeparability), no(outputRecovery), no(exactHierarchy),
                no(sameGraph), inputNmi, inputAmi, outputNmi, outputAmi);
    }

    private static Optional<Boolean> no(Optional<Boolean> measure) {
        return measure.map(value -> false);
    }

    /** Returns the names of all measures in the order of {@link #byName()}. */
    public static List<String> names() {
        return List.copyOf(UNKNOWN.byName().keySet());
    }

    /** Returns every measure by the name it has in result files, in the order of the components. */
    public Map<String, Optional<Object>> byName() {
        Map<String, Optional<?>> named = new LinkedHashMap<>();
        named.put("input_separability", inputSeparability);
        named.put("hidden_separability", hiddenSeparability);
        named.put("output_recovery", outputRecovery);
        named.put("exact_hierarchy", exactHierarchy);
        named.put("same_graph", sameGraph);
        named.put("input_nmi", inputNmi);
        named.put("input_ami", inputAmi);
        named.put("output_nmi", outputNmi);
        named.put("output_ami", outputAmi);
        Map<String, Optional<Object>> values = new LinkedHashMap<>();
        named.forEach((name, value) -> values.put(name, value.map(Object.class::cast)));
        return Collections.unmodifiableMap(values);
    }
}
