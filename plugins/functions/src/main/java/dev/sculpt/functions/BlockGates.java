package dev.sculpt.functions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
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
        List<Partition> partitions = new ArrayList<>();
        for (OutputFunction function : functions) {
            partitions.add((function.support() & set) == set ? Partition.of(function, set) : null);
        }
        List<BitSet> candidates = candidates(set, partitions, outputs);
        List<BlockGates> ways = new ArrayList<>();
        for (int first = 0; first < candidates.size(); first++) {
            add(set, List.of(candidates.get(first)), functions, partitions, ways);
            for (int second = first + 1; second < candidates.size(); second++) {
                add(set, List.of(candidates.get(first), candidates.get(second)), functions, partitions, ways);
            }
        }
        return ways;
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

    private static void add(int set, List<BitSet> gates, List<OutputFunction> functions, List<Partition> partitions,
            List<BlockGates> ways) {
        int[] readers = new int[gates.size()];
        List<Reading> readings = new ArrayList<>();
        for (int function = 0; function < functions.size(); function++) {
            Partition partition = partitions.get(function);
            Reading direct = new Reading(0, functions.get(function).support() & set);
            Reading reading = partition == null ? direct : cheapest(gates, partition, direct);
            for (int gate = 0; gate < gates.size(); gate++) {
                readers[gate] += reading.gates >> gate & 1;
            }
            readings.add(reading);
        }
        for (int count : readers) {
            if (count < 2) {
                return;
            }
        }
        ways.add(new BlockGates(set, gates, List.copyOf(readings)));
    }

    private static Reading cheapest(List<BitSet> gates, Partition partition, Reading direct) {
        Reading best = direct;
        for (int some = 1; some < 1 << gates.size(); some++) {
            Reading reading = new Reading(some, spread(inputsBeside(gates, some, partition), partition.set()));
            if (reading.isBefore(best)) {
                best = reading;
            }
        }
        return best;
    }

    // The fewest inputs, as bits of assignments, that with the gates say which class an assignment is of.
    private static int inputsBeside(List<BitSet> gates, int some, Partition partition) {
        int[] values = new int[partition.classes().length];
        for (int assignment = 0; assignment < values.length; assignment++) {
            for (int gate = 0; gate < gates.size(); gate++) {
                if ((some >> gate & 1) != 0 && gates.get(gate).get(assignment)) {
                    values[assignment] |= 1 << gate;
                }
            }
        }
        int all = values.length - 1;
        int needed = needed(values, partition);
        int best = all;
        // Supersets of what is needed, in ascending order.
        for (int inputs = needed; ; inputs = (inputs + 1) | needed) {
            if (Integer.bitCount(inputs) < Integer.bitCount(best) && decides(values, inputs, partition)) {
                best = inputs;
            }
            if (inputs == all || best == needed) {
                return best;
            }
        }
    }

    // Inputs whose flip alone changes the class and no gate.
    private static int needed(int[] values, Partition partition) {
        int needed = 0;
        for (int flip = 1; flip < values.length; flip <<= 1) {
            for (int assignment = 0; assignment < values.length; assignment++) {
                int other = assignment ^ flip;
                if (values[assignment] == values[other] && partition.classes()[assignment] != partition.classes()[other]) {
                    needed |= flip;
                    break;
                }
            }
        }
        return needed;
    }

    private static boolean decides(int[] values, int inputs, Partition partition) {
        int[] classOf = new int[values.length << 2];
        for (int assignment = 0; assignment < values.length; assignment++) {
            int key = (assignment & inputs) << 2 | values[assignment];
            if (classOf[key] == 0) {
                classOf[key] = partition.classes()[assignment] + 1;
            } else if (classOf[key] != partition.classes()[assignment] + 1) {
                return false;
            }
        }
        return true;
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
