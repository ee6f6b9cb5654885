package dev.sculpt.runner.statistics;

import java.util.Optional;

/** When a difference may be claimed. */
final class Claim {

    private Claim() {
    }

    /**
     * Returns on which side of 0 a difference may be claimed to lie: 1, -1, or 0 for neither. The adjusted test, below 5 %,
     * and the 95 % interval must name the same side. The interval is not widened for the family: the test already keeps
     * false claims of the family at 5 %, and to ask for the interval too can only lower that.
     *
     * @param adjusted the probability of the test, adjusted over the family
     * @param direction what the test saw: positive, negative, or 0
     * @param interval of the difference; without one nothing is claimed
     */
    static int side(double adjusted, double direction, Optional<ConfidenceInterval> interval) {
        if (interval.isEmpty() || !(adjusted < Conventions.ERROR_RATE)) {
            return 0;
        } else if (interval.get().lower() > 0 && direction > 0) {
            return 1;
        }
        return interval.get().upper() < 0 && direction < 0 ? -1 : 0;
    }
}
