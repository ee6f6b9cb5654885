package dev.sculpt.runner.comparison;

import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.SettingDifferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What sets variants apart: between folders what their pipelines set differently, in a pipeline that compares what each
 * variant sets.
 *
 * @param runs the runs
 * @param grouping what makes the variants
 * @param folders the variants that folders are
 * @param declared what each variant sets that a pipeline declares, by its name
 */
record VariantDifferences(RecordedRuns runs, Grouping grouping, FolderVariants folders,
        Map<String, Map<String, Object>> declared) {

    /** Returns what is known of some variants, the baseline first; nothing of those of a sweep, whose names say it. */
    List<VariantSettings> of(List<String> variants) {
        List<String> ordered = grouping.isByFolder() ? variants : folders.names();
        List<VariantSettings> settings = new ArrayList<>();
        if (grouping.isDeclared()) {
            declared.forEach((name, sets) -> {
                if (!sets.isEmpty()) {
                    settings.add(new VariantSettings(name, sets, List.of()));
                }
            });
        }
        ordered.stream().skip(1).forEach(name -> settings.add(new VariantSettings(name, Map.of(),
                SettingDifferences.between(pipeline(ordered.get(0)), pipeline(name)))));
        return settings;
    }

    private PipelineFile pipeline(String variant) {
        return runs.runs().get(folders.first(variant)).pipeline();
    }
}
