package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variants that a pipeline compares, as the pipeline file of a run has them. */
public final class DeclaredVariants {

    /** The key of a pipeline, and that of a variant's name in what results say was swept. */
    public static final String KEY = "compare";

    private DeclaredVariants() { }

    /**
     * Returns by its name what each variant sets, plain values by their keys, the baseline first; nothing where a pipeline
     * compares none, or only criteria. The names of a product say themselves what is set, so that nothing is said of it.
     */
    public static Map<String, Map<String, Object>> of(Node.Mapping pipeline) {
        List<Combination> variants = ComparedVariants.combinations(pipeline, new Problems());
        Map<String, Map<String, Object>> sets = new LinkedHashMap<>();
        for (Combination variant : variants) {
            if (variant.swept().containsKey(KEY)) {
                Map<String, Object> values = new LinkedHashMap<>();
                List<SettingOverride> told = ComparedVariants.isProduct(pipeline) ? List.of() : variant.overrides();
                told.forEach(one -> values.put(one.path(), one.value().plain()));
                sets.put(String.valueOf(variant.swept().get(KEY)), values);
            }
        }
        return sets;
    }
}
