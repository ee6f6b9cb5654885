package dev.sculpt.runner.consensus;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Counts the hierarchies of one group of networks, in any order. */
final class Tally {

    private final Map<Outline, Networks> alike = new HashMap<>(2);
    private final Map<Participation, Networks> leftOut = new EnumMap<>(Participation.class);
    private final Set<Outline> exact = new HashSet<>(2);
    private boolean truthKnown;

    void add(Outline outline, int position, Optional<Boolean> isExact) {
        alike.merge(outline, new Networks(1, position), Networks::both);
        truthKnown |= isExact.isPresent();
        if (isExact.orElse(false)) {
            exact.add(outline);
        }
    }

    void leaveOut(Participation why, int position) {
        leftOut.merge(why, new Networks(1, position), Networks::both);
    }

    /** Returns the lowest position of all networks. */
    int first() {
        return Stream.concat(alike.values().stream(), leftOut.values().stream())
                .mapToInt(Networks::first).min().orElse(Integer.MAX_VALUE);
    }

    Agreement agreement(Group group) {
        return new Agreement(group, alike, exact, leftOut, truthKnown);
    }
}
