package dev.sculpt.functions;

import dev.sculpt.api.task.Samples;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Outputs that together say one thing: of three or more, exactly one is on in every row, as where they stand for classes.
 *
 * <p>Their columns are never equal. They are correlated: two classes of one thing are never on together, those of two things
 * as often as chance has it. So the members of a first output are sought among those that are never on with it: each row in
 * which none is on yet needs one more of those that are on in it, of several first the one of the most rows, whose absence
 * beside the others is the least likely by chance and so its correlation with them the most negative.
 *
 * <p>Cost: O(rows times outputs^2 / 64), and {@value #MOST_STEPS} steps of the search for each output.
 */
final class OneHot {

    private static final int FEWEST = 3;
    private static final int MOST_STEPS = 10_000;

    private final List<BitSet> rows = new ArrayList<>(); // of each output, those in which it is on
    private final int count;
    private int steps;

    private OneHot(Samples samples) {
        count = samples.size();
        for (int output = 0; output < samples.outputs(); output++) {
            rows.add(new BitSet());
        }
        float[] targets = new float[samples.outputs()];
        for (int row = 0; row < count; row++) {
            samples.readTargets(row, targets, 0);
            for (int output = 0; output < targets.length; output++) {
                if (targets[output] > 0.5f) {
                    rows.get(output).set(row);
                }
            }
        }
    }

    /**
     * Returns the functions of outputs with those of one-hot outputs joined.
     *
     * @param functionOf the function of each output, numbered from 0
     */
    static int[] joined(Samples samples, int[] functionOf) {
        OneHot oneHot = new OneHot(samples);
        int[] joined = functionOf.clone();
        BitSet done = new BitSet();
        for (int output = 0; output < functionOf.length; output++) {
            if (done.get(output) || oneHot.rows.get(output).isEmpty()) {
                continue;
            }
            Optional<BitSet> members = oneHot.members(output, done);
            if (members.isPresent()) {
                join(joined, members.get(), joined[output]);
                done.or(members.get());
            }
        }
        return renumbered(joined);
    }

    // Whatever carries a function of a member goes along, as a copy of one of the classes.
    private static void join(int[] joined, BitSet members, int function) {
        BitSet together = new BitSet();
        members.stream().forEach(member -> together.set(joined[member]));
        for (int output = 0; output < joined.length; output++) {
            joined[output] = together.get(joined[output]) ? function : joined[output];
        }
    }

    private Optional<BitSet> members(int output, BitSet done) {
        steps = 0;
        BitSet free = new BitSet();
        for (int other = 0; other < rows.size(); other++) {
            free.set(other, !done.get(other) && !rows.get(other).isEmpty() && !rows.get(other).intersects(rows.get(output)));
        }
        BitSet members = new BitSet();
        members.set(output);
        return found(members, (BitSet) rows.get(output).clone(), free) ? Optional.of(members) : Optional.empty();
    }

    /**
     * Adds members until one is on in every row.
     *
     * @param covered the rows in which one is
     * @param free outputs that are never on with a member
     */
    private boolean found(BitSet members, BitSet covered, BitSet free) {
        int open = covered.nextClearBit(0);
        if (open >= count) {
            return members.cardinality() >= FEWEST;
        } else if (steps++ > MOST_STEPS) {
            return false;
        }
        List<Integer> next = free.stream().filter(output -> rows.get(output).get(open)).boxed()
                .sorted(Comparator.comparingInt(output -> -rows.get(output).cardinality())).toList();
        for (int output : next) {
            BitSet wider = (BitSet) covered.clone();
            wider.or(rows.get(output));
            BitSet fewer = new BitSet();
            free.stream().filter(other -> !rows.get(other).intersects(rows.get(output))).forEach(fewer::set);
            members.set(output);
            if (found(members, wider, fewer)) {
                return true;
            }
            members.clear(output);
        }
        return false;
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
