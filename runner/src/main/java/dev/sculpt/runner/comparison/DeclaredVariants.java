package dev.sculpt.runner.comparison;

import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What pipelines say under {@code compare}.
 *
 * @param baseline the variant that the others are held against, where it is said or is the first of a list of names
 * @param sets the plain values by key that each variant sets, where variants are named
 */
record DeclaredVariants(Optional<String> baseline, Map<String, Map<String, Object>> sets) {

    private static final String VARIANTS = "variants";

    /** Reads pipelines; the first that names variants says the baseline. */
    static DeclaredVariants of(List<PipelineFile> pipelines) {
        Map<String, Map<String, Object>> sets = new LinkedHashMap<>();
        Optional<String> baseline = Optional.empty();
        for (PipelineFile pipeline : pipelines) {
            for (Node.Mapping part : pipeline.parts()) {
                if (part.entries().get(Grouping.NAMED) instanceof Node.Mapping compare) {
                    read(compare, sets);
                    baseline = baseline.or(() -> text(compare.entries().get("baseline")))
                            .or(() -> sets.keySet().stream().findFirst());
                }
            }
        }
        return new DeclaredVariants(baseline, sets);
    }

    /** Returns whether a pipeline names variants, one by one or by their product. */
    static boolean isIn(PipelineFile pipeline) {
        return pipeline.parts().stream().anyMatch(part -> part.entries().get(Grouping.NAMED) instanceof Node.Mapping compare
                && (compare.entries().containsKey(VARIANTS) || compare.entries().containsKey("product")));
    }

    private static void read(Node.Mapping compare, Map<String, Map<String, Object>> sets) {
        if (compare.entries().get(VARIANTS) instanceof Node.Mapping variants) {
            variants.entries().forEach((name, patch) -> {
                Map<String, Object> values = new LinkedHashMap<>();
                if (patch instanceof Node.Mapping mapping) {
                    mapping.entries().forEach((key, value) -> values.put(key, value.plain()));
                }
                sets.putIfAbsent(name, values);
            });
        }
    }

    private static Optional<String> text(Node node) {
        return node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
