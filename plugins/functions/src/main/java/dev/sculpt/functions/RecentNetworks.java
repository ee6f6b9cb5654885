package dev.sculpt.functions;

import dev.sculpt.api.measure.MeasuredNetwork;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was found out of the networks seen last, for several measures that ask the same of one after another. What is found
 * depends on the network alone, so that it plays no part in results whether it is still known. Thread-safe.
 *
 * @param <T> what is found out
 */
public final class RecentNetworks<T> {

    private static final int MOST_KEPT = 32;

    private final Function<MeasuredNetwork, T> find;
    private final Map<MeasuredNetwork, T> known = new LinkedHashMap<>();

    /** Creates one that knows nothing yet. */
    public RecentNetworks(Function<MeasuredNetwork, T> find) {
        this.find = find;
    }

    /** Returns what is known of a network, or finds it out. */
    public T of(MeasuredNetwork measured) {
        synchronized (known) {
            T before = known.get(measured);
            if (before != null) {
                return before;
            }
        }
        T found = find.apply(measured);
        synchronized (known) {
            known.put(measured, found);
            if (known.size() > MOST_KEPT) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return found;
    }
}
