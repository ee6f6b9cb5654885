package dev.sculpt.clustering;

import dev.sculpt.api.clustering.UnitDistance;
import java.util.Optional;

/**
 * Distances between two vectors x and y from their sizes and their overlap. The overlap of two vectors is the sum of the
 * products of their values, or for {@link #JACCARD} of the smaller of each two; the size is a vector's overlap with itself.
 * Of vectors of 0 and 1 all are counts of ones.
 *
 * <p>Two vectors of zeros are at distance 0. Between zeros and anything else all but {@link #EUCLIDEAN} are 1.
 */
enum SizesAndOverlap implements UnitDistance {

    /** 1 - x.y / sqrt(|x|^2 |y|^2). */
    COSINE {
        @Override
        double of(double first, double second, double overlap) {
            if (first == 0 || second == 0) {
                return first == second ? 0 : 1;
            }
            // Rounding may bring the quotient of two parallel real vectors above 1.
            return Math.max(0, 1 - overlap / Math.sqrt(first * second));
        }
    },

    /** 1 - |x.y| / sqrt(|x|^2 |y|^2). */
    ABSOLUTE_COSINE {
        @Override
        double of(double first, double second, double overlap) {
            return COSINE.of(first, second, Math.abs(overlap));
        }
    },

    /** 1 - (sum of minima) / (sum of maxima), of features that are not negative. */
    JACCARD {
        @Override
        double of(double first, double second, double overlap) {
            double union = first + second - overlap;
            return union == 0 ? 0 : Math.max(0, 1 - overlap / union);
        }

        @Override
        double overlap(double first, double second) {
            if (first < 0 || second < 0) {
                throw new IllegalArgumentException("features below 0 have no Jaccard distance; absolute-cosine has one");
            }
            return Math.min(first, second);
        }
    },

    /** |x - y|. */
    EUCLIDEAN {
        @Override
        double of(double first, double second, double overlap) {
            return Math.sqrt(Math.max(0, first + second - 2 * overlap));
        }
    };

    /** Returns the distance of two vectors of the sizes {@code first} and {@code second}. */
    abstract double of(double first, double second, double overlap);

    /** Returns what one pair of values adds to the overlap. */
    double overlap(double first, double second) {
        return first * second;
    }

    @Override
    public double of(double[] first, double[] second) {
        double firstSize = 0;
        double secondSize = 0;
        double overlap = 0;
        for (int feature = 0; feature < first.length; feature++) {
            double x = first[feature];
            double y = second[feature];
            firstSize += overlap(x, x);
            secondSize += overlap(y, y);
            overlap += overlap(x, y);
        }
        return of(firstSize, secondSize, overlap);
    }

    @Override
    public Optional<OfBits> ofBits() {
        return Optional.of((first, second, shared) -> of((double) first, (double) second, (double) shared));
    }
}
