package dev.sculpt.api.clustering;

import dev.sculpt.api.run.BrokenContractException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Distances between n units: symmetric, with zeros on the diagonal. Immutable. Only the part above the diagonal is kept, row
 * by row: n (n - 1) / 2 doubles, 100 MB for 5,000 units.
 */
public final class DistanceMatrix {

    private final int count;
    private final double[] distances;

    private DistanceMatrix(int count, double[] distances) {
        this.count = count;
        this.distances = distances;
    }

    /**
     * Measures all pairs.
     *
     * @throws BrokenContractException if the distance returns what is not finite and 0 or more
     */
    public static DistanceMatrix of(FeatureVectors vectors, UnitDistance distance) {
        int count = vectors.count();
        double[] distances = new double[Math.toIntExact((long) count * (count - 1) / 2)];
        Optional<UnitDistance.OfBits> ofBits = distance.ofBits();
        if (vectors instanceof BitVectors bits && ofBits.isPresent()) {
            measure(bits, distance, ofBits.get(), distances);
        } else {
            measure(vectors, distance, distances);
        }
        return new DistanceMatrix(count, distances);
    }

    private static void measure(
            BitVectors vectors, UnitDistance distance, UnitDistance.OfBits ofBits, double[] distances) {
        int next = 0;
        for (int first = 0; first < vectors.count(); first++) {
            int ones = vectors.ones(first);
            for (int second = first + 1; second < vectors.count(); second++) {
                distances[next++] = checked(distance, ofBits.of(ones, vectors.ones(second), vectors.shared(first, second)));
            }
        }
    }

    private static void measure(FeatureVectors vectors, UnitDistance distance, double[] distances) {
        double[][] rows = new double[vectors.count()][];
        Arrays.setAll(rows, vectors::vector);
        int next = 0;
        for (int first = 0; first < rows.length; first++) {
            for (int second = first + 1; second < rows.length; second++) {
                distances[next++] = checked(distance, distance.of(rows[first], rows[second]));
            }
        }
    }

    private static double checked(UnitDistance distance, double measured) {
        if (!(measured >= 0 && measured < Double.POSITIVE_INFINITY)) {
            throw new BrokenContractException(
                    distance, "a distance of " + measured + "; distances are finite and 0 or more");
        }
        return measured;
    }

    /** Returns n. */
    public int count() {
        return count;
    }

    /** Returns the distance of two units. */
    public double get(int first, int second) {
        return first == second ? 0 : distances[index(count, first, second)];
    }

    /** Returns the largest distance, 0 for a single unit. */
    public double largest() {
        return Arrays.stream(distances).max().orElse(0);
    }

    /** Returns a copy of the part above the diagonal, row by row: the distance of two units is at their {@link #index}. */
    public double[] toArray() {
        return distances.clone();
    }

    /** Returns where the distance of two different units of n is in {@link #toArray()}. */
    public static int index(int count, int first, int second) {
        int row = Math.min(first, second);
        int column = Math.max(first, second);
        // The rows above hold n - 1, n - 2, ... entries; the product may pass the range of int.
        return (int) ((long) row * (2L * count - row - 3) / 2) + column - 1;
    }
}
