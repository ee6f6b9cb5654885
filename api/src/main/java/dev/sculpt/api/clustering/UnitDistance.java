package dev.sculpt.api.clustering;

import java.util.Optional;

/** Contract of a {@code unit-distance} plugin: how far apart the feature vectors of two units are. */
@FunctionalInterface
public interface UnitDistance {

    /**
     * Returns the distance of two vectors of one length, which are not to be changed.
     *
     * @return finite and 0 or more, the same for both orders of the vectors and 0 for a vector and itself; none of it
     *     beyond rounding
     */
    double of(double[] first, double[] second);

    /**
     * Returns the same distance for vectors of 0 and 1, by counts alone, where it can be had from them. It is what makes
     * large layers fast: vectors of bits are then never unpacked.
     */
    default Optional<OfBits> ofBits() {
        return Optional.empty();
    }

    /** A distance of two vectors of 0 and 1. */
    @FunctionalInterface
    interface OfBits {

        /**
         * Returns the distance.
         *
         * @param first ones in the one vector
         * @param second ones in the other
         * @param shared features that are 1 in both
         */
        double of(int first, int second, int shared);
    }
}
