package dev.sculpt.functions.reach;

import dev.sculpt.api.task.Samples;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Outputs that together say one thing: of three or more, exactly one is on in every row, as where they stand for classes.
 */
final class OneHot {

    private static final int FEWEST = 3;

    private OneHot() { }

    /**
     * Returns the functions of outputs with those of one-hot outputs joined.
     *
     * @param functionOf the function of each output, numbered from 0
     */
    static int[] joined(Samples samples, int[] functionOf) {
        int outputs = functionOf.length;
        BitSet[] together = new BitSet[outputs];
        for (int output = 0; output < outputs; output++) {
            together[output] = new BitSet();
        }
        float[] targets = new float[outputs];
        for (int row = 0; row < samples.size(); row++) {
            samples.readTargets(row, targets, 0);
            BitSet on = new BitSet();
            for (int output = 0; output < outputs; output++) {
                on.set(output, targets[output] > 0.5f);
            }
            on.stream().forEach(output -> together[output].or(on));
        }
        int[] joined = functionOf.clone();
        BitSet done = new BitSet();
        for (int output = 0; output < outputs; output++) {
            BitSet apart = done.get(output) ? new BitSet() : neverOnWith(output, together);
            if (apart.cardinality() >= FEWEST && isOneHot(samples, apart)) {
                int function = functionOf[output];
                apart.stream().forEach(member -> joined[member] = function);
                done.or(apart);
            }
        }
        return renumbered(joined);
    }

    private static BitSet neverOnWith(int output, BitSet[] together) {
        BitSet apart = new BitSet();
        for (int other = 0; other < together.length; other++) {
            apart.set(other, other == output || !together[output].get(other));
        }
        return apart;
    }

    private static boolean isOneHot(Samples samples, BitSet members) {
        float[] targets = new float[samples.outputs()];
        for (int row = 0; row < samples.size(); row++) {
            samples.readTargets(row, targets, 0);
            int on = 0;
            for (int output = members.nextSetBit(0); output >= 0; output = members.nextSetBit(output + 1)) {
                on += targets[output] > 0.5f ? 1 : 0;
            }
            if (on != 1) {
                return false;
            }
        }
        return true;
    }

    private static int[] renumbered(int[] functions) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] renumbered = new int[functions.length];
        for (int output = 0; output < functions.length; output++) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(functions[output], next);
            renumbered[output] = known == null ? next : known;
        }
        return renumbered;
    }
}
