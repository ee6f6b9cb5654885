package dev.sculpt.api.measure;

/** What a {@link Measure} says of one network. */
public sealed interface MeasureValue {

    /** Returns yes or no. */
    static MeasureValue of(boolean yes) {
        return new YesNo(yes);
    }

    /**
     * Returns a number.
     *
     * @throws IllegalArgumentException if it is infinite or NaN
     */
    static MeasureValue of(double number) {
        return new Quantity(number);
    }

    /** Returns that it is not known, as without the truth. */
    static MeasureValue unknown() {
        return Unknown.INSTANCE;
    }

    /**
     * Yes or no.
     *
     * @param yes which
     */
    record YesNo(boolean yes) implements MeasureValue { }

    /**
     * A number.
     *
     * @param number finite
     */
    record Quantity(double number) implements MeasureValue {

        /** @throws IllegalArgumentException if it is infinite or NaN */
        public Quantity {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a measure of " + number + ", must be finite");
            }
        }
    }

    /** Nothing: not known of this network. */
    enum Unknown implements MeasureValue {
        INSTANCE
    }
}
