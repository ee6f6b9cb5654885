package dev.sculpt.functions.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A signal as a function of others: of as few of them as say in every row what it is, the last ones left out first.
 *
 * @param over the signals that it is a function of
 * @param on the assignments that there are in which it is on, the i-th of them as bit i
 * @param off those in which it is off
 */
record SignalTable(List<Signal> over, BitSet on, BitSet off) {

    private static final int MOST_SIGNALS = 20;

    /** Tabulates a signal; nothing where the others do not say what it is, or are more than {@value #MOST_SIGNALS}. */
    static Optional<SignalTable> of(BitSet signal, List<Signal> others, int rows) {
        List<Signal> over = new ArrayList<>(others);
        if (over.size() > MOST_SIGNALS) {
            return Optional.empty();
        }
        Optional<SignalTable> table = tabulate(signal, over, rows);
        for (int left = over.size() - 1; left >= 0 && table.isPresent(); left--) {
            Signal one = over.remove(left);
            Optional<SignalTable> smaller = tabulate(signal, over, rows);
            if (smaller.isPresent()) {
                table = smaller;
            } else {
                over.add(left, one);
            }
        }
        return table;
    }

    private static Optional<SignalTable> tabulate(BitSet signal, List<Signal> over, int rows) {
        BitSet on = new BitSet();
        BitSet off = new BitSet();
        for (int row = 0; row < rows; row++) {
            int assignment = 0;
            for (int bit = 0; bit < over.size(); bit++) {
                assignment |= over.get(bit).on().get(row) ? 1 << bit : 0;
            }
            (signal.get(row) ? on : off).set(assignment);
            if (on.get(assignment) && off.get(assignment)) {
                return Optional.empty();
            }
        }
        return Optional.of(new SignalTable(List.copyOf(over), on, off));
    }

    /** Returns the function as text: a formula, or how large the table is where that is too large. */
    String text() {
        List<String> names = over.stream().map(Signal::name).toList();
        return Formula.of(names, on, off).orElseGet(() -> "a function of " + String.join(" ", names)
                + " too large to write out, true in " + on.cardinality() + " of " + (on.cardinality() + off.cardinality())
                + " assignments");
    }
}
