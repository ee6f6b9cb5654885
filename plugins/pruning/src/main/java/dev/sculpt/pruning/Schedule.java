package dev.sculpt.pruning;

/**
 * What the rounds ask for until one is refused. With a the share pruned at the start, s the step (both in percent)
 * and i = 1, 2, ... the round, the formulas of the constants give the percentage asked. A round never adds less
 * than the smallest step, that is, one unit or one edge.
 *
 * <p>Whatever the schedule, the share that the first refused round would have added is what is halved then, and
 * from there on every round adds the same (see {@link StepHalving}).
 *
 * <p>Source: Neural Sculpting, NeurIPS 2023, uses the linear one; the cubic one is that of Zhu and Gupta, "To
 * prune, or not to prune" (2017), the geometric one that of Frankle and Carbin, "The Lottery Ticket Hypothesis"
 * (2019).
 */
public enum Schedule {

    /** Every round adds the step: a + s i. */
    LINEAR {
        @Override
        double percent(double start, double step, int round) {
            return start + step * round;
        }
    },

    /** Every round takes s percent of what is left: 100 - (100 - a) (1 - s/100)^i. */
    GEOMETRIC {
        @Override
        double percent(double start, double step, int round) {
            return 100 - (100 - start) * Math.pow(1 - step / 100, round);
        }
    },

    /** Every round adds half as much as the one before: a + s (1 + 1/2 + ... + 1/2^(i-1)). */
    HALVING {
        @Override
        double percent(double start, double step, int round) {
            return start + 2 * step * (1 - Math.pow(2, -round));
        }
    },

    /** Slow, fast, slow, in 100/s rounds: a + (100 - a) (1 - cos(pi t)) / 2 with t = min(1, s i / 100). */
    COSINE {
        @Override
        double percent(double start, double step, int round) {
            return start + (100 - start) * (1 - Math.cos(Math.PI * elapsed(step, round))) / 2;
        }
    },

    /** Fast, then ever slower, in 100/s rounds: a + (100 - a) (1 - (1 - t)^3) with t = min(1, s i / 100). */
    CUBIC {
        @Override
        double percent(double start, double step, int round) {
            double left = 1 - elapsed(step, round);
            return start + (100 - start) * (1 - left * left * left);
        }
    };

    /**
     * Returns what a round asks for, in percent.
     *
     * @param start share pruned at the start, in percent
     * @param step in percent
     * @param round 1 or more
     */
    abstract double percent(double start, double step, int round);

    private static double elapsed(double step, int round) {
        return Math.min(1, step * round / 100);
    }
}
