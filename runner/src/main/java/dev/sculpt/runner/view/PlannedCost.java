package dev.sculpt.runner.view;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.plan.NetworkCost;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Variant;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What the networks of a plan cost, and how long those will take that are left. */
public final class PlannedCost {

    private final TreeMap<Integer, Variant> variants = new TreeMap<>(); // by the index of their first network
    private final TimeLeft left = new TimeLeft();
    private final boolean even;

    private PlannedCost(int networks) {
        this.even = true;
        left.add(1, networks);
    }

    /** Returns that of networks which all cost the same. */
    public static PlannedCost even(int networks) {
        return new PlannedCost(networks);
    }

    /**
     * Takes a plan.
     *
     * @param wanted whether the network of an index is to be computed
     */
    public PlannedCost(Plan plan, IntPredicate wanted) {
        this.even = plan.given().isPresent(); // which are not known before they are read
        if (even) {
            left.add(1, (int) IntStream.range(0, plan.networks()).filter(wanted).count());
            return;
        }
        int index = 0;
        for (Variant variant : plan.variants()) {
            int first = index;
            index += variant.seeds().size();
            variants.put(first, variant);
            int number = (int) IntStream.range(first, index).filter(wanted).count();
            if (number > 0) {
                left.add(NetworkCost.of(variant), number);
            }
        }
    }

    /** Takes a network as finished after some seconds. */
    void finished(NetworkResult result, double elapsed) {
        left.finished(even ? 1 : NetworkCost.of(variant(result.id().index())), result.seconds(), elapsed);
    }

    /** Returns the seconds that are left after some seconds; nothing as long as they are not known. */
    OptionalDouble left(double elapsed) {
        return left.seconds(elapsed);
    }

    /** Returns how many tries the network of an index makes; 0 where that is not known. */
    int tries(int network) {
        return even ? 0 : variant(network).pipeline().tries();
    }

    private Variant variant(int index) {
        return variants.floorEntry(index).getValue();
    }
}
