package dev.sculpt.tasks;

import dev.sculpt.files.GivenFile;
import dev.sculpt.files.Shown;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that have the same inputs and different targets: no network can be right in all of them. They are counted, as data
 * may have them, and the first two are named. Of the first {@value #MOST} different inputs only, so that it takes little
 * memory.
 */
final class CsvContradictions {

    private static final int MOST = 1 << 18;

    private final Map<Inputs, Seen> first = new HashMap<>();
    private Optional<Contradiction> found = Optional.empty();
    private int rows;

    private record Seen(long line, float[] targets) { }

    private record Contradiction(long before, long line, int target) { }

    /** Inputs by their values as they are read, before any rounding; 0 and -0 are one. */
    private static final class Inputs {

        private final double[] values;

        Inputs(double[] values) {
            this.values = values;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Inputs inputs) || inputs.values.length != values.length) {
                return false;
            }
            for (int i = 0; i < values.length; i++) {
                if (inputs.values[i] != values[i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (double value : values) {
                hash = 31 * hash + Double.hashCode(value + 0.0); // of -0 it makes 0
            }
            return hash * 0x9e3779b9;
        }
    }

    /** Takes a row into account. */
    void add(long line, double[] inputs, float[] targets) {
        Inputs key = new Inputs(inputs);
        Seen before = first.size() < MOST ? first.putIfAbsent(key, new Seen(line, targets)) : first.get(key);
        if (before == null) {
            return;
        }
        int differing = Arrays.mismatch(before.targets(), targets);
        if (differing >= 0) {
            rows++;
            found = found.or(() -> Optional.of(new Contradiction(before.line(), line, differing)));
        }
    }

    /** Returns what to say of them; nothing where there are none. */
    Optional<String> remark(GivenFile file, List<String> targets) {
        return found.map(one -> file.path() + ":" + one.line() + ": has the inputs of line " + one.before()
                + " and another value of \"" + Shown.of(targets.get(one.target())) + "\"; so no network is right in both"
                + (rows == 1 ? "" : ", as in " + rows + " rows"));
    }
}
