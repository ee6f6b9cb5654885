package dev.sculpt.functions.verify;

import dev.sculpt.api.run.Seed;
import dev.sculpt.functions.Circuit;
import dev.sculpt.functions.LeavingEdges;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a module hands on: the classes of rows that no output can tell apart by what leaves the module. Two rows are of one
 * class where every run of the network has the same outputs whether the edges that leave the module carry what they carry in
 * the one or in the other. So several units that carry one signal together, in whatever code, are that signal.
 *
 * <p>Cost: O(edges times S times B) with S the distinct states of the leaving units and B rows to try each in: all of them,
 * or so many, drawn, as {@value #MOST_WORK} additions allow.
 *
 * @param classes by row
 * @param tried how many rows each state was tried in
 * @param wires in which rows each leaving unit is on, for those that are constant within the classes
 */
record HandedOn(RowClasses classes, int tried, List<BitSet> wires) {

    private static final int MOST_STATES = 4096;
    private static final int MOST_WORK = 1 << 25;
    private static final int LEAST_TRIED = 64;

    /** Returns what leaves by some edges; nothing where it has more than {@value #MOST_STATES} states. */
    static Optional<HandedOn> of(Circuit circuit, LeavingEdges leaving, BooleanRows rows) {
        int[] units = leaving.units().stream().toArray();
        Map<LongBuffer, Integer> numbers = new HashMap<>();
        List<double[]> sources = new ArrayList<>();
        int[] stateOf = new int[rows.size()];
        BitSet[] on = new BitSet[units.length];
        IntStream.range(0, units.length).forEach(unit -> on[unit] = new BitSet());
        for (int row = 0; row < rows.size(); row++) {
            double[] values = circuit.run(rows.rows()[row]);
            long[] key = new long[units.length];
            for (int unit = 0; unit < units.length; unit++) {
                key[unit] = Double.doubleToLongBits(values[units[unit]]);
                on[unit].set(row, values[units[unit]] > 0);
            }
            Integer known = numbers.putIfAbsent(LongBuffer.wrap(key), numbers.size());
            if (known == null) {
                sources.add(values);
            }
            if (sources.size() > MOST_STATES) {
                return Optional.empty();
            }
            stateOf[row] = known == null ? sources.size() - 1 : known;
        }
        int[] bases = bases(rows.size(), circuit.edges() * sources.size());
        BitSet[] signatures = new BitSet[sources.size()];
        for (int state = 0; state < signatures.length; state++) {
            signatures[state] = signature(circuit, leaving, rows, bases, sources.get(state));
        }
        RowClasses classes = RowClasses.of(IntStream.of(stateOf).mapToObj(state -> signatures[state]).toArray());
        List<BitSet> wires = Arrays.stream(on).filter(classes::determines).toList();
        return Optional.of(new HandedOn(classes, bases.length, wires));
    }

    private static int[] bases(int rows, long work) {
        int count = (int) Math.min(rows, Math.max(LEAST_TRIED, MOST_WORK / Math.max(1, work)));
        return count == rows ? IntStream.range(0, rows).toArray() : new Seed(0).child("rows to try states in").random()
                .ints(0, rows).distinct().limit(count).sorted().toArray();
    }

    private static BitSet signature(
            Circuit circuit, LeavingEdges leaving, BooleanRows rows, int[] bases, double[] source) {
        BitSet signature = new BitSet();
        for (int base = 0; base < bases.length; base++) {
            int first = base * circuit.outputs();
            circuit.on(circuit.run(rows.rows()[bases[base]], leaving.patched(), source)).stream()
                    .forEach(output -> signature.set(first + output));
        }
        return signature;
    }

    /** Returns whether any output depends on it. */
    boolean isUsed() {
        return classes.count() > 1;
    }

    /**
     * Returns signals of two values that say together what is handed on: one, which is false in the first row, where there
     * are two classes; else units that are on or off, where these do, each the one that tells most classes apart; else one
     * signal for each class but the first.
     */
    List<BitSet> signals() {
        if (classes.count() == 2) {
            return List.of(classes.members(1));
        }
        List<BitSet> signals = new ArrayList<>();
        RowClasses said = RowClasses.of(List.of(), classes.classOf().length);
        while (said.count() < classes.count()) {
            BitSet best = null;
            RowClasses bestSaid = said;
            for (BitSet wire : wires) {
                RowClasses more = said.and(wire);
                if (more.count() > bestSaid.count()) {
                    best = wire;
                    bestSaid = more;
                }
            }
            if (best == null) {
                return IntStream.range(1, classes.count()).mapToObj(classes::members).toList();
            }
            signals.add(best);
            said = bestSaid;
        }
        return signals;
    }
}
