package dev.sculpt.api.task;

import java.util.List;

/**
 * How the inputs of a task were made from what its data say: of a value x of input i the network sees
 * (x - {@code shift[i]}) / {@code divisor[i]}. Whoever uses the network elsewhere has to do the same.
 *
 * @param shift one finite number per input
 * @param divisor one finite number above 0 per input
 */
public record InputScaling(List<Double> shift, List<Double> divisor) {

    /** @throws IllegalArgumentException if there are not as many of both, or a number is out of its range */
    public InputScaling {
        shift = List.copyOf(shift);
        divisor = List.copyOf(divisor);
        if (shift.size() != divisor.size()) {
            throw new IllegalArgumentException(shift.size() + " shifts and " + divisor.size() + " divisors");
        }
        if (!shift.stream().allMatch(Double::isFinite)
                || !divisor.stream().allMatch(each -> Double.isFinite(each) && each > 0)) {
            throw new IllegalArgumentException("shifts have to be finite, and divisors finite and above 0");
        }
    }

    /** Returns the number of inputs. */
    public int inputs() {
        return shift.size();
    }

    /**
     * Demands that it be of a number of inputs.
     *
     * @throws IllegalArgumentException if not
     */
    public void demand(int count) {
        if (inputs() != count) {
            throw new IllegalArgumentException("scaling of " + inputs() + " inputs for " + count);
        }
    }

    /** Returns what the network sees of a value of input {@code input}. */
    public float scaled(int input, double value) {
        return (float) ((value - shift.get(input)) / divisor.get(input));
    }
}
