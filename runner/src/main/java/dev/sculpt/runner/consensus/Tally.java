package dev.sculpt.runner.consensus;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the hierarchies of one group of networks, in any order. */
final class Tally {

    private final Map<Outline, Networks> alike = new HashMap<>(2);
    private final Map<Participation, Networks> leftOut = new EnumMap<>(Participation.class);
    private boolean truthKnown;

    void add(Outline outline, int index, boolean exactKnown) {
        alike.merge(outline, new Networks(1, index), Networks::both);
        truthKnown |= exactKnown;
    }

    void leaveOut(Participation why, int index) {
        leftOut.merge(why, new Networks(1, index), Networks::both);
    }

    /** Returns the lowest index of all networks. */
    int first() {
        return Stream.concat(alike.values().stream(), leftOut.values().stream())
                .mapToInt(Networks::first).min().orElse(Integer.MAX_VALUE);
    }

    Agreement agreement(Group group) {
        return new Agreement(group, alike, leftOut, truthKnown);
    }
}
