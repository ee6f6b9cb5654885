package dev.sculpt.functions;

/**
 * What has to be read beside gates to know which class of a partition an assignment is of: the fewest inputs, the lowest of
 * several sets. Used by one thread.
 */
final class GateReading {

    private final int[] classes;
    private final int[] classOf; // by inputs and values of gates
    private final int[] asked; // in which question that was written
    private int question;

    /** Prepares the question. */
    GateReading(Partition partition) {
        classes = partition.classes();
        classOf = new int[classes.length << 2];
        asked = new int[classOf.length];
    }

    /**
     * Returns the inputs, as bits of assignments. Cost: O(2^size^2) at most, mostly O(2^size size).
     *
     * @param values of up to two gates, as bits, per assignment
     * @param most how many inputs may be returned
     * @return -1 where more are needed
     */
    int inputsBeside(int[] values, int most) {
        int needed = needed(values);
        int fewest = Integer.bitCount(needed);
        int best = -1;
        int bestCount = most + 1;
        // Supersets of what is needed, in ascending order.
        for (int inputs = needed; bestCount > fewest; inputs = (inputs + 1) | needed) {
            if (Integer.bitCount(inputs) < bestCount && decides(values, inputs)) {
                best = inputs;
                bestCount = Integer.bitCount(inputs);
            }
            if (inputs == values.length - 1) {
                break;
            }
        }
        return best;
    }

    // Inputs whose flip alone may change the class without changing a gate.
    private int needed(int[] values) {
        int needed = 0;
        for (int flip = 1; flip < values.length; flip <<= 1) {
            for (int assignment = 0; assignment < values.length; assignment++) {
                int other = assignment ^ flip;
                if (values[assignment] == values[other] && classes[assignment] != classes[other]) {
                    needed |= flip;
                    break;
                }
            }
        }
        return needed;
    }

    private boolean decides(int[] values, int inputs) {
        question++;
        for (int assignment = 0; assignment < values.length; assignment++) {
            int key = (assignment & inputs) << 2 | values[assignment];
            if (asked[key] != question) {
                asked[key] = question;
                classOf[key] = classes[assignment];
            } else if (classOf[key] != classes[assignment]) {
                return false;
            }
        }
        return true;
    }
}
