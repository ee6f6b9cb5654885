package dev.sculpt.runner.recovery;

import dev.sculpt.runner.statistics.Proportion;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * A rate that was found beside the published one. Whether they differ is judged by Fisher's exact test, two-sided, at 5 %;
 * with few networks only large differences show.
 *
 * @param found how many networks had it here
 * @param published how many had it there, where that is known
 */
public record PublishedComparison(Proportion found, Optional<Proportion> published) {

    private static final double LEVEL = 0.05;

    /** Returns a comparison of the sums of this and another; published only where both are. */
    public PublishedComparison plus(PublishedComparison other) {
        return new PublishedComparison(found.plus(other.found),
                published.flatMap(mine -> other.published.map(mine::plus)));
    }

    /** Returns how probable rates at least this different are if both have the same cause; empty without two rates. */
    public OptionalDouble pValue() {
        if (published.isEmpty() || found.of() == 0) {
            return OptionalDouble.empty();
        }
        int[][] table = {row(found), row(published.get())};
        return OptionalDouble.of(FisherExactTest.withDefaults().test(table).getPValue());
    }

    private static int[] row(Proportion proportion) {
        return new int[] {proportion.hits(), proportion.of() - proportion.hits()};
    }

    /** Returns whether the found rate is better or worse; empty without two rates. */
    public Optional<Verdict> verdict() {
        OptionalDouble probability = pValue();
        if (probability.isEmpty()) {
            return Optional.empty();
        } else if (probability.getAsDouble() >= LEVEL) {
            return Optional.of(Verdict.SAME);
        }
        return Optional.of(found.rate() > published.orElseThrow().rate() ? Verdict.BETTER : Verdict.WORSE);
    }
}
