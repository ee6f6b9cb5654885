package dev.sculpt.runner.run;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.ResultNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of {@code results.csv} that depend on the run.
 *
 * @param swept the keys that any variant sets, in the order of the sweeps; not {@code task}, which is a column anyway
 * @param measures the names of all measures
 */
public record ResultColumns(List<String> swept, List<String> measures) {

    private static final String TASK = "task";

    public ResultColumns {
        swept = List.copyOf(swept);
        measures = List.copyOf(measures);
    }

    /** Returns the columns for the networks of a plan. */
    public static ResultColumns of(Plan plan) {
        Set<String> swept = new LinkedHashSet<>();
        plan.variants().forEach(variant -> swept.addAll(variant.swept().keySet()));
        swept.remove(TASK);
        Set<String> measures = new LinkedHashSet<>();
        plan.variants().forEach(variant -> variant.pipeline().measures()
                .forEach(measure -> measures.add(measure.resultName())));
        return new ResultColumns(List.copyOf(swept), List.copyOf(measures));
    }

    /** Returns the names of all columns. */
    List<String> header() {
        List<String> header = new ArrayList<>(ResultNames.IDENTITY);
        header.addAll(swept);
        header.addAll(ResultNames.SIZE);
        header.addAll(measures);
        header.addAll(ResultNames.COURSE);
        return List.copyOf(header);
    }
}
