package dev.sculpt.runner.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The interval of a mean <em>on tasks like these</em>: whole tasks are drawn with replacement, their pairs kept together,
 * and the interval is what 95 % of the means lie in (percentile bootstrap of clusters; Davison, Hinkley 1997, Bootstrap
 * Methods and their Application, sections 3.8 and 5.3). {@value #RESAMPLES} times as many steps as tasks.
 */
final class TaskBootstrap {

    private static final int RESAMPLES = 9999;
    /** 2.5 % of one more than there are resamples. */
    private static final int TAIL = 250;
    private static final long SEED = 20100517;

    private TaskBootstrap() {
    }

    /**
     * Returns the 95 % interval of the mean over all pairs; empty with fewer than 10 tasks that have pairs, of which the
     * interval would be too narrow. The same input gives the same interval.
     *
     * @param sums the sum over the pairs of a task
     * @param sizes how many pairs it has; tasks without pairs are left out
     */
    static Optional<ConfidenceInterval> interval(double[] sums, int[] sizes) {
        int[] tasks = IntStream.range(0, sizes.length).filter(task -> sizes[task] > 0).toArray();
        if (tasks.length < Conventions.LEAST_TASKS) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] means = new double[RESAMPLES];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            double sum = 0;
            long size = 0;
            for (int draw = 0; draw < tasks.length; draw++) {
                int task = tasks[random.nextInt(tasks.length)];
                sum += sums[task];
                size += sizes[task];
            }
            means[sample] = sum / size;
        }
        Arrays.sort(means);
        return Optional.of(new ConfidenceInterval(means[TAIL - 1], means[RESAMPLES - TAIL]));
    }
}
