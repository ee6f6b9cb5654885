package dev.sculpt.runner.view;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Learns from the networks that are finished how long those will take that are not: their time is taken to grow with a power
 * of their cost, and the power is fitted to the logarithms of what was seen (least squares), held to {@value #USUAL} as if
 * {@value #HELD} units of squared deviation had been seen there. What was seen of small networks so says something of large
 * ones. The whole is scaled to the time that had passed when the last one finished, so that it does not matter how many are
 * computed at a time. From then on it runs down with the clock, as long as a network may take, and then stands: it does not
 * rise before the next one finishes.
 */
final class TimeLeft {

    private static final double USUAL = 0.65;
    private static final double HELD = 100;
    private static final double STEEPEST = 1.2;
    /** So much of the work must be done before anything can be said. */
    private static final double ENOUGH = 0.02;
    /** The part of a network's time that a clock may take off while none finishes: one that is late is not yet done. */
    private static final double RUNNING = 0.9;

    private final Map<Double, int[]> networks = new TreeMap<>(); // by logarithm of cost: finished, left
    private double count;
    private double sumX;
    private double sumY;
    private double sumXx;
    private double sumXy;
    private double sumSeconds;
    private double finishedAt;

    /**
     * Adds networks that are to be computed.
     *
     * @param cost of each, above 0
     */
    void add(double cost, int number) {
        networks.computeIfAbsent(Math.log(cost), key -> new int[2])[1] += number;
    }

    /**
     * Takes a network as finished.
     *
     * @param cost as it was added
     * @param seconds that it took; a number that is not above 0 says nothing
     * @param elapsed seconds since the start
     */
    void finished(double cost, double seconds, double elapsed) {
        finishedAt = elapsed;
        double x = Math.log(cost);
        int[] both = networks.computeIfAbsent(x, key -> new int[] {0, 1});
        both[0]++;
        both[1] = Math.max(0, both[1] - 1);
        if (seconds > 0) {
            double y = Math.log(seconds);
            count++;
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumXy += x * y;
            sumSeconds += seconds;
        }
    }

    /**
     * Returns the seconds that are left; nothing as long as too little is finished.
     *
     * @param elapsed seconds since the start
     */
    OptionalDouble seconds(double elapsed) {
        double power = power();
        double done = 0;
        double left = 0;
        double longest = 0;
        double largest = networks.keySet().stream().mapToDouble(x -> x).max().orElse(0); // so that no power is infinite
        for (Map.Entry<Double, int[]> each : networks.entrySet()) {
            double weight = Math.exp(power * (each.getKey() - largest));
            done += weight * each.getValue()[0];
            left += weight * each.getValue()[1];
            longest = each.getValue()[1] > 0 ? weight : longest; // costs ascend
        }
        if (done == 0 || done < ENOUGH * (done + left)) {
            return OptionalDouble.empty();
        }
        double then = finishedAt * left / done;
        // What all took one after the other, which is more than the time since the start where several run at once; that is
        // what counts where their own times are not known.
        double network = Math.max(sumSeconds, finishedAt) * longest / done;
        return OptionalDouble.of(then - Math.min(elapsed - finishedAt, RUNNING * Math.min(then, network)));
    }

    private double power() {
        double xx = count == 0 ? 0 : sumXx - sumX * sumX / count;
        double xy = count == 0 ? 0 : sumXy - sumX * sumY / count;
        return Math.max(0, Math.min(STEEPEST, (xy + HELD * USUAL) / (xx + HELD)));
    }
}
