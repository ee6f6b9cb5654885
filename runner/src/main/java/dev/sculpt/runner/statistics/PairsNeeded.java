package dev.sculpt.runner.statistics;

/** How many pairs it takes to see a difference. */
public final class PairsNeeded {

    /** The difference in rates that a user would want to see: 10 points. */
    public static final double WORTH_SEEING = 0.1;

    private PairsNeeded() {
    }

    /**
     * Returns how many pairs McNemar's test at 5 % needs to see a difference of rates with a probability of 80 %:
     * (z_a/2 sqrt(psi) + z_b sqrt(psi - delta^2))^2 / delta^2, rounded up, with z_a/2 = 1.96 and z_b = 0.84 (Connor 1987,
     * Biometrics 43:207-211). Differences are not possible without discordance: psi is taken as at least |delta|.
     *
     * @param difference delta, from -1 to 1, not 0
     * @param discordance psi, the share of pairs in which one variant alone is right, from 0 to 1
     * @throws IllegalArgumentException if one is out of its range
     */
    public static long pairs(double difference, double discordance) {
        if (!(Math.abs(difference) <= 1) || difference == 0 || !(discordance >= 0 && discordance <= 1)) {
            throw new IllegalArgumentException("difference " + difference + ", discordance " + discordance);
        }
        double possible = Math.max(discordance, Math.abs(difference));
        double squared = difference * difference;
        double root = Conventions.TWO_SIDED * Math.sqrt(possible)
                + Conventions.NORMAL.inverseCumulativeProbability(Conventions.POWER) * Math.sqrt(possible - squared);
        return (long) Math.ceil(root * root / squared);
    }
}
