package dev.sculpt.api.search;

import dev.sculpt.api.task.Samples;
import java.util.List;

/**
 * Contract of a {@code keep:} plugin: gives each try a cost. The try of the lowest cost is kept; ties go to the next
 * criterion of the pipeline and at last to the larger settings. A criterion never sees the true hierarchy. Used by
 * several threads at once.
 */
public interface Criterion {

    /**
     * Returns one cost per try, none of them NaN.
     *
     * @param tries all tries of one network, at least one
     * @param samples the task's test rows; for networks of no task one row of zeros, by which all outputs are alike
     */
    double[] costs(List<Try> tries, Samples samples);
}
