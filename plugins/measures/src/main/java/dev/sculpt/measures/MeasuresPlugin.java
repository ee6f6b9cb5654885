package dev.sculpt.measures;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.measure.MeasuredValue;
import java.util.List;
import java.util.function.Function;

/**
 * Offers how well found modules agree with the true hierarchy of the task (Neural Sculpting, NeurIPS 2023, sections 4
 * and 5). All are unknown where the truth is.
 */
public final class MeasuresPlugin implements SculptPlugin {

    private static final String PAPER = "Neural Sculpting, NeurIPS 2023, sections 4 and 5";

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                measure("input-separability", "Whether the modules split the inputs exactly as the true hierarchy does.",
                        PAPER, one -> MeasuredValue.of(one.inputs().equal())),
                measure("hidden-separability", "Whether no module with hidden units, of two or more, reaches several "
                        + "functions; known where the truth keeps their hidden units apart.",
                        PAPER, Comparison::hiddenSeparability),
                measure("output-recovery", "Whether the modules split the outputs exactly as the true hierarchy does.",
                        PAPER, one -> MeasuredValue.of(one.outputs().equal())),
                measure("exact-hierarchy", "Whether both splits are right and the number of modules is the true one.",
                        PAPER, one -> MeasuredValue.of(one.exact())),
                measure("exact-permuted", "A null: the share of all orders of the inputs over which the hierarchy would be "
                        + "exact, so what its shape scores by chance, 0..1.",
                        "counted: d! prod s!^m(s) m(s)! / n!", one -> MeasuredValue.of(one.exactPermuted())),
                measure("same-graph", "Whether the hierarchy is the true graph, module by module and link by link.",
                        "isomorphism by VF2: Cordella et al., PAMI 2004", one -> MeasuredValue.of(one.sameGraph())),
                measure("input-nmi", "Normalised mutual information of the found and the true split of the inputs, 0..1.",
                        "I / mean(H1, H2)", one -> MeasuredValue.of(one.inputs().normalizedInformation())),
                measure("input-ami", "The same, adjusted for chance: 1 for equal splits, about 0 for random ones.",
                        "Vinh, Epps, Bailey, JMLR 2010", one -> MeasuredValue.of(one.inputs().adjustedInformation())),
                measure("stray-inputs", "How many inputs lie in a module most of whose inputs are of another true module.",
                        "inputs * (1 - purity): Manning, Raghavan, Schütze, Information Retrieval, 2008, section 16.3",
                        one -> MeasuredValue.of(one.strayInputs())),
                measure("output-nmi", "Normalised mutual information of the splits of the outputs.",
                        "I / mean(H1, H2)", one -> MeasuredValue.of(one.outputs().normalizedInformation())),
                measure("output-ami", "Adjusted mutual information of the splits of the outputs.",
                        "Vinh, Epps, Bailey, JMLR 2010", one -> MeasuredValue.of(one.outputs().adjustedInformation())),
                measure("holds-hierarchy", "Whether hidden units can be put into the true modules so that every edge runs "
                        + "inside one or along a link, whatever was detected; unknown where the search is given up.",
                        "arc consistency and backtracking: Mackworth, Artificial Intelligence 1977", Comparison::held),
                measure("edge-f1", "How many living edges the true hierarchy allows, and how much of it they stand for.",
                        "harmonic mean of precision and recall: van Rijsbergen, Information Retrieval, 1979",
                        one -> MeasuredValue.of(one.edges())));
    }

    private static Factory<?, ?> measure(
            String name, String summary, String source, Function<Comparison, MeasuredValue> value) {
        return Factory.of(Kind.MEASURE, name, summary, source, () -> measured -> measured.truth()
                .map(truth -> value.apply(new Comparison(measured, truth)))
                .orElse(MeasuredValue.UNKNOWN));
    }
}
