package dev.sculpt.runner.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The levels that all statements of this package share. */
final class Conventions {

    /** How often at most a difference is claimed where there is none; intervals cover with one minus this. */
    static final double ERROR_RATE = 0.05;
    /** How probably a difference is to be seen where pairs needed are counted. */
    static final double POWER = 0.8;
    /** With fewer tasks a bootstrap over them is too narrow to be shown. */
    static final int LEAST_TASKS = 10;
    static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    /** The normal quantile of a two-sided interval, 1.96. */
    static final double TWO_SIDED = NORMAL.inverseSurvivalProbability(ERROR_RATE / 2);

    private Conventions() {
    }
}
