package dev.sculpt.pruning;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.pruning.PruningSchedule;
import java.util.List;

/**
 * The pruning schedules offered. With a the share pruned at the start, s the step (both in percent) and i = 1, 2, ... the
 * round, the formulas give the percentage asked.
 */
final class PruningSchedules {

    private PruningSchedules() { }

    /** Returns the factories. */
    static List<Factory<?, ?>> factories() {
        return List.of(
                schedule("linear", "Every round adds the step: a + s i.",
                        "Neural Sculpting, NeurIPS 2023",
                        (start, step, round) -> start + step * round),
                schedule("geometric", "Every round takes s percent of what is left: 100 - (100 - a) (1 - s/100)^i.",
                        "Frankle, Carbin, The Lottery Ticket Hypothesis, ICLR 2019",
                        (start, step, round) -> 100 - (100 - start) * Math.pow(1 - step / 100, round)),
                schedule("halving", "Every round adds half as much as the one before: a + s (1 + 1/2 + ... + 1/2^(i-1)).",
                        "sum of a geometric series",
                        (start, step, round) -> start + 2 * step * (1 - Math.pow(2, -round))),
                schedule("cosine",
                        "Slow, fast, slow, in 100/s rounds: a + (100 - a) (1 - cos(pi t)) / 2, t = min(1, s i / 100).",
                        "half a period of the cosine",
                        (start, step, round) -> start + (100 - start) * (1 - Math.cos(Math.PI * elapsed(step, round))) / 2),
                schedule("cubic",
                        "Fast, then ever slower, in 100/s rounds: a + (100 - a) (1 - (1 - t)^3), t = min(1, s i / 100).",
                        "Zhu, Gupta, To prune, or not to prune, 2017",
                        PruningSchedules::cubic));
    }

    private static double cubic(double start, double step, int round) {
        double left = 1 - elapsed(step, round);
        return start + (100 - start) * (1 - left * left * left);
    }

    private static double elapsed(double step, int round) {
        return Math.min(1, step * round / 100);
    }

    private static Factory<?, PruningSchedule> schedule(
            String name, String summary, String source, PruningSchedule schedule) {
        return Factory.of(Kind.PRUNING_SCHEDULE, name, summary, source, () -> schedule);
    }
}
