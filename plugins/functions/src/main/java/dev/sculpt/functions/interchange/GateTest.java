package dev.sculpt.functions.interchange;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What interventions on one class of gates of a module showed. The plain run of a row is what the network says of it, where
 * it is wrong not what the task says; predictions are by the task.
 *
 * @param module its position in the hierarchy of the graph
 * @param gates the gates, as signals of the graph; none where the module hands on inputs alone
 * @param state whether there was anything to test
 * @param interchange of the pairs whose prediction differs from the plain run of the row that is patched
 * @param strong of those whose prediction also differs from the plain run of the other row
 * @param complement of those in which the gates are alike, so that nothing may change
 * @param passStrong of the strong pairs where direct wires that the network leads through the module go along
 * @param dropped pairs whose prediction no row shows
 */
record GateTest(int module, List<Integer> gates, State state, Share interchange, Share strong, Share complement,
        Share passStrong, int dropped) {

    /** Whether there was anything to test. */
    enum State {
        /** There was. */
        TESTED,
        /** No hidden unit of the module leads to another one: the sub-function is not handed on. */
        ABSENT,
        /** No pair tells the sub-function from the whole rows. */
        VACUOUS,
        /** Of no pair any row shows what would be. */
        UNSEEN,
        /** The module has no sub-function to hand on. */
        NO_GATE
    }

    /**
     * Pairs of rows in which all outputs were as predicted.
     *
     * @param hits so many
     * @param of so many
     */
    record Share(int hits, int of) {

        static final Share NONE = new Share(0, 0);

        /** Returns the share, nothing of no pairs. */
        OptionalDouble value() {
            return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / of);
        }
    }

    /** Returns a test in which no pair was run. */
    static GateTest without(int module, List<Integer> gates, State state) {
        return new GateTest(module, gates, state, Share.NONE, Share.NONE, Share.NONE, Share.NONE, 0);
    }

    /** Returns what a share counts for: 0 where the sub-function is absent, nothing where there was nothing to test. */
    OptionalDouble value(Share share) {
        return switch (state) {
            case TESTED -> share.value();
            case ABSENT -> OptionalDouble.of(0);
            case VACUOUS, UNSEEN, NO_GATE -> OptionalDouble.empty();
        };
    }
}
