package dev.sculpt.api.search;

import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.List;

/**
 * Contract of a {@code keep:} plugin: gives each try a cost. The try of the lowest cost is kept; ties go to the next
 * criterion of the pipeline and at last to the larger settings. Used by several threads at once.
 *
 * <p>Only a criterion whose factory {@link dev.sculpt.api.Factory#cheating cheats} is asked with the task, and so sees the
 * true hierarchy; any other is asked with its rows alone.
 */
public interface Criterion {

    /**
     * Returns one cost per try, none of them NaN.
     *
     * @param tries all tries of one network, at least one
     * @param samples the task's test rows; for networks of no task one row of zeros, by which all outputs are alike
     */
    double[] costs(List<Try> tries, Samples samples);

    /**
     * Returns one cost per try, none of them NaN. Called in place of the other method where the criterion cheats and there
     * is a task.
     *
     * @param tries all tries of one network, at least one
     * @param task with its true hierarchy, where that is known
     */
    default double[] costs(List<Try> tries, Task task) {
        return costs(tries, task.test());
    }
}
