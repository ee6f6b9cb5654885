package dev.sculpt.runner.engine;

import dev.sculpt.runner.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * How long networks of a plan take: some of them are run on one thread, one after the other, and their results thrown away.
 * What variants share is done again for each, so that a plan whose variants share much is faster than this says.
 *
 * @param finished how many networks were finished
 * @param seconds the time for these, and for those given up or failed
 * @param failure why a network failed, of the first that did
 */
public record TimeTrial(int finished, double seconds, Optional<String> failure) {

    /** A network is given up, and none is started, after this time since the start. */
    private static final double MOST_SECONDS = 10;
    /** So many networks are enough, if this time has passed. */
    private static final int ENOUGH_NETWORKS = 5;
    private static final double ENOUGH_SECONDS = 3;
    /** Steps of this fraction of a range, wrapped around, spread over it however many there are. */
    private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

    /**
     * Runs networks spread over the plan for some seconds. The first is slowed down by the start of Java, and counts only
     * where no other is finished.
     */
    public static TimeTrial of(Plan plan) {
        long start = System.nanoTime();
        if (plan.given().isPresent()) {
            return run(plan, () -> NetworkRun.secondsSince(start) > ENOUGH_SECONDS);
        }
        List<Integer> indices = spread(plan.networks());
        BooleanSupplier givenUp = () -> NetworkRun.secondsSince(start) > MOST_SECONDS;
        TimeTrial first = run(plan.only(indices.get(0)), givenUp);
        TimeTrial others = new TimeTrial(0, 0, Optional.empty());
        for (int index : indices.subList(1, indices.size())) {
            boolean enough = others.finished >= ENOUGH_NETWORKS && NetworkRun.secondsSince(start) > ENOUGH_SECONDS;
            if (enough || givenUp.getAsBoolean()) {
                break;
            }
            others = others.plus(run(plan.only(index), givenUp));
        }
        return others.finished > 0
                ? new TimeTrial(others.finished, others.seconds, first.failure.isPresent() ? first.failure : others.failure)
                : first.plus(others);
    }

    private static TimeTrial run(Plan plan, BooleanSupplier givenUp) {
        long start = System.nanoTime();
        List<Optional<String>> failures = new ArrayList<>(); // one per result, empty where it did not fail
        new Engine(1).run(plan, plan.all(), result -> failures.add(
                result instanceof NetworkResult.Failed failed ? Optional.of(failed.reason()) : Optional.empty()), givenUp);
        return new TimeTrial((int) failures.stream().filter(Optional::isEmpty).count(), NetworkRun.secondsSince(start),
                failures.stream().flatMap(Optional::stream).findFirst());
    }

    private TimeTrial plus(TimeTrial other) {
        return new TimeTrial(finished + other.finished, seconds + other.seconds, failure.or(other::failure));
    }

    // Different indices from 0 to count-1; the first few of them are spread as evenly as they can be.
    static List<Integer> spread(int count) {
        Set<Integer> indices = new LinkedHashSet<>();
        for (int i = 1; i <= count; i++) {
            indices.add((int) (count * (i * GOLDEN_RATIO % 1)));
        }
        return List.copyOf(indices);
    }

    /**
     * Returns the time that a network takes on one thread. Time spent on networks that were given up counts, so that it is
     * not too small where long ones never finish.
     */
    public double secondsPerNetwork() {
        return seconds / Math.max(1, finished);
    }
}
