package dev.sculpt.functions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way to give a set of inputs one or two gates of its own.
 *
 * @param set the inputs, two or more, as bits
 * @param gates their tables over the assignments to the set, see {@link Partition}
 * @param readings per function, what it reads of the set
 */
record BlockGates(int set, List<BitSet> gates, List<Reading> readings) {

    /** Functions of more classes than this need more than two gates. */
    private static final int MOST_CLASSES = 4;

    /**
     * What a function reads of a set of inputs.
     *
     * @param gates the gates, as bits
     * @param inputs the inputs, as bits
     */
    record Reading(int gates, int inputs) {

        int size() {
            return Integer.bitCount(gates) + Integer.bitCount(inputs);
        }

        /** Returns whether this one is to be taken: fewer signals, then more gates, then lower ones. */
        boolean isBefore(Reading other) {
            if (size() != other.size()) {
                return size() < other.size();
            } else if (Integer.bitCount(gates) != Integer.bitCount(other.gates)) {
                return Integer.bitCount(gates) > Integer.bitCount(other.gates);
            }
            // Reversed, the set with the lowest signal in which two differ is the larger number.
            return gates != other.gates
                    ? Integer.compareUnsigned(Integer.reverse(gates), Integer.reverse(other.gates)) > 0
                    : Integer.compareUnsigned(Integer.reverse(inputs), Integer.reverse(other.inputs)) > 0;
        }
    }

    /**
     * Returns all ways for a set: every choice of one or two gates each of which two functions read and none of which is
     * an output itself. A gate is what some function can tell apart, in two classes, and depends on every input of the set.
     */
    static List<BlockGates> of(int set, List<OutputFunction> functions, Set<BitSet> outputs) {
        if (functions.stream().noneMatch(function ->
                (function.support() & set) == set && Partition.mayHave(function, set, MOST_CLASSES))) {
            return List.of();
        }
        List<Partition> partitions = new ArrayList<>();
        for (OutputFunction function : functions) {
            partitions.add((function.support() & set) == set ? Partition.of(function, set) : null);
        }
        List<BitSet> candidates = candidates(set, partitions, outputs);
        return candidates.isEmpty() ? List.of() : new Ways(set, functions, partitions, candidates).all();
    }

    private static List<BitSet> candidates(int set, List<Partition> partitions, Set<BitSet> outputs) {
        int size = Integer.bitCount(set);
        Set<BitSet> candidates = new LinkedHashSet<>();
        for (Partition partition : partitions) {
            if (partition == null || partition.count() < 2 || partition.count() > MOST_CLASSES) {
                continue;
            }
            // Class 0 is that of assignment 0, which stays on the side of false: a gate and its negation are one.
            for (int members = 2; members < 1 << partition.count(); members += 2) {
                BitSet gate = partition.members(members);
                if (OutputFunction.support(gate, size) == (1 << size) - 1 && !outputs.contains(gate(set, gate))) {
                    candidates.add(gate);
                }
            }
        }
        return List.copyOf(candidates);
    }

    // The gate as a bit set that tells from others: its inputs and its table.
    private static BitSet gate(int set, BitSet table) {
        BitSet key = new BitSet();
        table.stream().forEach(assignment -> key.set(assignment + Integer.SIZE));
        BitSet.valueOf(new long[] {set}).stream().forEach(key::set);
        return key;
    }

    /** Returns what tells the gates that are outputs themselves from others. */
    static Set<BitSet> outputs(List<OutputFunction> functions) {
        Set<BitSet> outputs = new LinkedHashSet<>();
        for (OutputFunction function : functions) {
            int[] rows = Partition.rows(function.support());
            BitSet table = new BitSet();
            for (int assignment = 0; assignment < rows.length; assignment++) {
                table.set(assignment, function.column().get(rows[assignment]));
            }
            outputs.add(gate(function.support(), table));
        }
        return outputs;
    }

    /**
     * The choices of gates for a set. What functions read beside one gate is found once, and by functions alike together.
     */
    private static final class Ways {

        private final int set;
        private final List<BitSet> candidates;
        private final Reading[] direct; // per function
        private final int[] kinds; // per function, which partition it has; -1 where it does not depend on all of the set
        private final List<GateReading> readings = new ArrayList<>(); // per partition
        private final int[][] values; // per candidate, its value by assignment
        private final int[][] beside; // per candidate and partition, the inputs read beside it alone

        Ways(int set, List<OutputFunction> functions, List<Partition> partitions, List<BitSet> candidates) {
            this.set = set;
            this.candidates = candidates;
            direct = new Reading[functions.size()];
            kinds = new int[functions.size()];
            Map<Partition, Integer> known = new HashMap<>();
            for (int function = 0; function < kinds.length; function++) {
                direct[function] = new Reading(0, functions.get(function).support() & set);
                Partition partition = partitions.get(function);
                if (partition != null && !known.containsKey(partition)) {
                    known.put(partition, readings.size());
                    readings.add(new GateReading(partition));
                }
                kinds[function] = partition == null ? -1 : known.get(partition);
            }
            int size = Integer.bitCount(set);
            values = new int[candidates.size()][1 << size];
            beside = new int[candidates.size()][readings.size()];
            for (int gate = 0; gate < values.length; gate++) {
                int[] on = values[gate];
                candidates.get(gate).stream().forEach(assignment -> on[assignment] = 1);
                for (int kind = 0; kind < readings.size(); kind++) {
                    beside[gate][kind] = spread(readings.get(kind).inputsBeside(on, size), set);
                }
            }
        }

        List<BlockGates> all() {
            List<BlockGates> ways = new ArrayList<>();
            for (int first = 0; first < values.length; first++) {
                add(new int[] {first}, ways);
                for (int second = first + 1; second < values.length; second++) {
                    add(new int[] {first, second}, ways);
                }
            }
            return ways;
        }

        private void add(int[] gates, List<BlockGates> ways) {
            Reading[] byKind = new Reading[readings.size()];
            for (int kind = 0; kind < byKind.length; kind++) {
                byKind[kind] = cheapest(gates, kind);
            }
            int[] readers = new int[gates.length];
            for (int kind : kinds) {
                for (int gate = 0; gate < gates.length; gate++) {
                    readers[gate] += kind < 0 ? 0 : byKind[kind].gates >> gate & 1;
                }
            }
            for (int count : readers) {
                if (count < 2) {
                    return;
                }
            }
            List<Reading> all = new ArrayList<>();
            for (int function = 0; function < kinds.length; function++) {
                all.add(kinds[function] < 0 ? direct[function] : byKind[kinds[function]]);
            }
            List<BitSet> tables = new ArrayList<>();
            for (int gate : gates) {
                tables.add(candidates.get(gate));
            }
            ways.add(new BlockGates(set, List.copyOf(tables), List.copyOf(all)));
        }

        private Reading cheapest(int[] gates, int kind) {
            Reading best = new Reading(0, set);
            for (int gate = 0; gate < gates.length; gate++) {
                Reading alone = new Reading(1 << gate, beside[gates[gate]][kind]);
                best = alone.isBefore(best) ? alone : best;
            }
            if (gates.length < 2 || best.size() < 2) {
                return best;
            }
            int[] both = new int[values[0].length];
            for (int assignment = 0; assignment < both.length; assignment++) {
                both[assignment] = values[gates[0]][assignment] | values[gates[1]][assignment] << 1;
            }
            int inputs = readings.get(kind).inputsBeside(both, best.size() - 2);
            return inputs < 0 ? best : new Reading(3, spread(inputs, set)); // more gates are taken first
        }
    }

    // Bits of an assignment as bits of all inputs.
    private static int spread(int bits, int set) {
        int inputs = 0;
        int left = set;
        for (int bit = 1; left != 0; bit <<= 1, left &= left - 1) {
            if ((bits & bit) != 0) {
                inputs |= Integer.lowestOneBit(left);
            }
        }
        return inputs;
    }
}
