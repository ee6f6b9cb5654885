package dev.sculpt.pruning;

import dev.sculpt.api.pruning.PruningSchedule;
import dev.sculpt.api.run.BrokenContractException;

/**
 * The percentages that the rounds ask for. Before the first refusal they follow the schedule; a refusal halves
 * what the round would have added, and from then on the request is the last accepted percentage plus that step.
 * The step never falls below the smallest; its refusal is the end.
 *
 * <p>Source: Neural Sculpting, NeurIPS 2023, unit pruning and edge pruning. Mutable; one per pruning.
 */
final class StepHalving {

    /** Relative slack in "no larger than the smallest step", since a step is the difference of two percentages. */
    private static final double SLACK = 1e-9;

    private final PruningSchedule schedule;
    private final double start;
    private final double scheduledStep;
    private final double smallest;
    private int round;
    private boolean onSchedule = true;
    private double step;
    private double accepted;
    private double asked;

    /**
     * Starts the rounds.
     *
     * @param start share pruned already, in percent
     * @param step of the schedule, in percent, above 0; raised to {@code smallest} where it is less
     * @param smallest one unit or one edge, in percent
     */
    StepHalving(PruningSchedule schedule, double start, double step, double smallest) {
        this.schedule = schedule;
        this.start = start;
        this.scheduledStep = Math.max(step, smallest);
        this.smallest = smallest;
        this.accepted = start;
    }

    /** Returns what the next round asks for, in percent; 100 or more counts as refused. */
    double next() {
        round++;
        if (onSchedule) {
            asked = Math.max(scheduled(), accepted + smallest);
            step = asked - accepted;
        } else {
            asked = accepted + step;
        }
        return asked;
    }

    private double scheduled() {
        double percent = schedule.percent(start, scheduledStep, round);
        if (Double.isNaN(percent)) {
            throw new BrokenContractException(schedule, "no number for round " + round);
        }
        return percent;
    }

    /** Tells that the request was met. */
    void accept() {
        accepted = asked;
    }

    /**
     * Tells that the request was refused.
     *
     * @return whether there is a smaller step to try
     */
    boolean refuse() {
        if (step <= smallest * (1 + SLACK)) {
            return false;
        }
        onSchedule = false;
        step = Math.max(step / 2, smallest);
        return true;
    }
}
