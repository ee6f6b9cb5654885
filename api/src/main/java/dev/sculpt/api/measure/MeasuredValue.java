package dev.sculpt.api.measure;

import java.util.Optional;

/** What a measure says of a network. */
public sealed interface MeasuredValue {

    /** Nothing can be said, such as of a task whose true hierarchy is not known. */
    MeasuredValue UNKNOWN = new Unknown();

    /** Returns yes or no. */
    static MeasuredValue of(boolean value) {
        return new YesNo(value);
    }

    /** Returns a number. */
    static MeasuredValue of(double value) {
        return new Number(value);
    }

    /** Returns the value as a {@code Boolean} or {@code Double}; nothing where it is unknown. */
    Optional<Object> plain();

    /**
     * Yes or no.
     *
     * @param value whether yes
     */
    record YesNo(boolean value) implements MeasuredValue {

        @Override
        public Optional<Object> plain() {
            return Optional.of(value);
        }
    }

    /**
     * A number.
     *
     * @param value finite
     */
    record Number(double value) implements MeasuredValue {

        /**
         * Creates a number.
         *
         * @throws IllegalArgumentException if it is infinite or no number
         */
        public Number {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a measure of " + value);
            }
        }

        @Override
        public Optional<Object> plain() {
            return Optional.of(value);
        }
    }

    /** Unknown. */
    record Unknown() implements MeasuredValue {

        @Override
        public Optional<Object> plain() {
            return Optional.empty();
        }
    }
}
