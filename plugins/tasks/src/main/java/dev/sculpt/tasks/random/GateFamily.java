package dev.sculpt.tasks.random;

import java.util.BitSet;
import java.util.SplittableRandom;

/** What a sub-function may compute. Assignment a of a table gives signal i the value of bit i of a. */
public enum GateFamily {
    /** Any function of all its signals, all tables alike. */
    ANY {
        @Override
        BitSet draw(int signals, SplittableRandom random) {
            return table(signals, assignment -> random.nextBoolean());
        }
    },
    /** Whether a sum of signals, each weighing 1 or 2 and some of them negated, reaches a threshold. */
    THRESHOLD {
        @Override
        BitSet draw(int signals, SplittableRandom random) {
            int[] weights = new int[signals];
            int total = 0;
            for (int signal = 0; signal < signals; signal++) {
                weights[signal] = random.nextInt(1, 3);
                total += weights[signal];
            }
            int threshold = random.nextInt(1, total + 1);
            int negated = random.nextInt(1 << signals);
            return table(signals, assignment -> sum(weights, assignment ^ negated) >= threshold);
        }
    },
    /** Whether the number of signals that are on is odd. */
    PARITY {
        @Override
        BitSet draw(int signals, SplittableRandom random) {
            return table(signals, assignment -> (Integer.bitCount(assignment) & 1) != 0);
        }
    },
    /** Signals, some of them negated, joined one after the other by and, or by or. */
    AND_OR {
        @Override
        BitSet draw(int signals, SplittableRandom random) {
            int negated = random.nextInt(1 << signals);
            int ands = random.nextInt(1 << signals);
            return table(signals, assignment -> joined(assignment ^ negated, ands, signals));
        }
    };

    /** Draws a table of 2^signals values, which may depend on fewer signals. */
    abstract BitSet draw(int signals, SplittableRandom random);

    /** The value of a table under an assignment. */
    @FunctionalInterface
    private interface Values {
        boolean at(int assignment);
    }

    private static BitSet table(int signals, Values values) {
        BitSet table = new BitSet();
        for (int assignment = 0; assignment < 1 << signals; assignment++) {
            table.set(assignment, values.at(assignment));
        }
        return table;
    }

    private static int sum(int[] weights, int on) {
        int sum = 0;
        for (int signal = 0; signal < weights.length; signal++) {
            sum += (on >> signal & 1) * weights[signal];
        }
        return sum;
    }

    private static boolean joined(int on, int ands, int signals) {
        boolean value = (on & 1) != 0;
        for (int signal = 1; signal < signals; signal++) {
            boolean next = (on >> signal & 1) != 0;
            value = (ands >> signal & 1) != 0 ? value && next : value || next;
        }
        return value;
    }
}
