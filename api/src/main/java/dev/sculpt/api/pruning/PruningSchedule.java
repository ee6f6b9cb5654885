package dev.sculpt.api.pruning;

/**
 * Contract of a {@code pruning-schedule} plugin: what the rounds of a pruning ask for until one is refused. From then on
 * the pruning halves the share that the refused round would have added, whatever the schedule.
 *
 * <p>A round never adds less than one unit or one edge: where the schedule asks for less, the pruning asks for that.
 */
@FunctionalInterface
public interface PruningSchedule {

    /**
     * Returns what a round asks to be pruned, in percent of the dense network; 100 or more counts as refused.
     *
     * @param start share pruned before the first round, in percent
     * @param step the step of the pruning, in percent, above 0
     * @param round 1 or more
     * @return a finite number that does not fall from round to round
     */
    double percent(double start, double step, int round);
}
