package dev.sculpt.formats.array;

import dev.sculpt.networklines.LayerLimit;
import java.util.List;

/**
 * The shape of an array.
 *
 * @param sizes the number of entries along each dimension
 */
record Shape(List<Long> sizes) {

    // An array is at most all edges between two layers.
    private static final long MOST_VALUES = LayerLimit.MOST_EDGES;

    Shape {
        sizes = List.copyOf(sizes);
    }

    /**
     * Returns the number of values.
     *
     * @param array the name of the array, for the message
     * @throws InvalidArrayException if there are more than fit between two layers, or a size is negative
     */
    int values(String array) throws InvalidArrayException {
        long values = 1;
        for (long size : sizes) {
            if (size < 0) {
                throw new InvalidArrayException(array, "has the shape " + this);
            }
            if (size > MOST_VALUES || values * size > MOST_VALUES) {
                throw new InvalidArrayException(array, "of shape " + this + " has more than " + MOST_VALUES + " values");
            }
            values *= size;
        }
        return (int) values;
    }

    /** Returns the number of entries along a dimension; sizes that passed {@link #values} fit an int. */
    int size(int dimension) {
        return sizes.get(dimension).intValue();
    }

    /** Returns the number of dimensions. */
    int dimensions() {
        return sizes.size();
    }

    @Override
    public String toString() {
        return sizes.toString();
    }
}
