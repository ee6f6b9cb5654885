package dev.sculpt.communities;

import dev.sculpt.api.run.RunContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The least eigenvalue above 0 of the normalised Laplacian I - D^(-1/2) W D^(-1/2) of a connected graph of weights W and
 * volumes D, and its eigenvectors (Fiedler, Czechoslovak Math. J. 23, 1973). By the Lanczos method, each vector held
 * orthogonal to all before; once for each eigenvector, those found being deflated, until the next eigenvalue is another
 * one. Where there is one eigenvector it is unique up to its sign; of several, the space is unique. So it does not matter
 * where the method starts.
 *
 * <p>Cost for m edges, n nodes and k steps, some dozens where the eigenvalue stands apart: O(k m + k^2 n) time for each
 * eigenvector, O(k n) memory.
 *
 * @param eigenvalue above 0, at most 2
 * @param vectors {@code [eigenvector][node]}, orthonormal
 */
record FiedlerSpace(double eigenvalue, double[][] vectors) {

    private static final double RESIDUAL = 1e-13; // of a vector that counts as found
    private static final double SAME = 1e-8; // eigenvalues that differ by less are one
    private static final int STEPS_BETWEEN_LOOKS = 8;

    /** A vector of length 1, and its eigenvalue, of D^(-1/2) W D^(-1/2). */
    private record Eigenvector(double value, double[] vector) { }

    /**
     * Finds the space, where its eigenvalue is at most a limit; else nothing, and no more than one eigenvector is looked
     * for: a graph whose nodes are all alike has nearly as many as nodes.
     *
     * @param graph connected, of two nodes or more
     * @throws java.util.concurrent.CancellationException if told to end
     */
    static Optional<FiedlerSpace> of(WeightedGraph graph, double limit, RunContext context) {
        double[] roots = new double[graph.nodes()];
        Arrays.setAll(roots, node -> Math.sqrt(graph.volume(node)));
        List<double[]> deflated = new ArrayList<>();
        deflated.add(scaled(roots, 1 / Math.sqrt(dot(roots, roots))));
        Eigenvector first = largest(graph, roots, deflated);
        if (1 - first.value() > limit) {
            return Optional.empty();
        }
        List<double[]> found = new ArrayList<>();
        Eigenvector next = first;
        while (first.value() - next.value() < SAME) {
            found.add(next.vector());
            deflated.add(next.vector());
            if (deflated.size() == graph.nodes()) {
                break;
            }
            context.checkCancelled();
            next = largest(graph, roots, deflated);
        }
        return Optional.of(new FiedlerSpace(1 - first.value(), found.toArray(double[][]::new)));
    }

    private static Eigenvector largest(WeightedGraph graph, double[] roots, List<double[]> deflated) {
        int most = graph.nodes() - deflated.size();
        List<double[]> basis = new ArrayList<>();
        double[] diagonal = new double[most];
        double[] beside = new double[most];
        double[] next = new SplittableRandom(deflated.size()).doubles(graph.nodes(), -1, 1).toArray();
        orthogonalise(next, deflated);
        next = scaled(next, 1 / Math.sqrt(dot(next, next)));
        for (int steps = 1; ; steps++) {
            double[] last = next;
            basis.add(last);
            next = times(graph, roots, last);
            diagonal[steps - 1] = dot(next, last);
            // Twice is enough (Parlett, The Symmetric Eigenvalue Problem, 1980).
            for (int time = 0; time < 2; time++) {
                orthogonalise(next, deflated);
                orthogonalise(next, basis);
            }
            double length = Math.sqrt(dot(next, next));
            beside[steps - 1] = length;
            boolean complete = steps == most || length < RESIDUAL;
            if (complete || steps % STEPS_BETWEEN_LOOKS == 0) {
                double[] lastComponents = new double[steps];
                lastComponents[steps - 1] = 1;
                double[] values = TridiagonalMatrix.eigenvalues(
                        Arrays.copyOf(diagonal, steps), beside, new double[][] {lastComponents});
                if (complete || length * Math.abs(lastComponents[largest(values)]) < RESIDUAL) {
                    return eigenvector(Arrays.copyOf(diagonal, steps), beside, basis);
                }
            }
            next = scaled(next, 1 / length);
        }
    }

    private static Eigenvector eigenvector(double[] diagonal, double[] beside, List<double[]> basis) {
        double[][] rows = new double[diagonal.length][diagonal.length];
        for (int row = 0; row < rows.length; row++) {
            rows[row][row] = 1;
        }
        double[] values = TridiagonalMatrix.eigenvalues(diagonal, beside, rows);
        int largest = largest(values);
        double[] vector = new double[basis.get(0).length];
        for (int row = 0; row < rows.length; row++) {
            add(vector, rows[row][largest], basis.get(row));
        }
        return new Eigenvector(values[largest], scaled(vector, 1 / Math.sqrt(dot(vector, vector))));
    }

    private static double[] times(WeightedGraph graph, double[] roots, double[] vector) {
        double[] divided = new double[vector.length];
        Arrays.setAll(divided, node -> vector[node] / roots[node]);
        double[] product = graph.times(divided);
        Arrays.setAll(product, node -> product[node] / roots[node]);
        return product;
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            largest = values[i] > values[largest] ? i : largest;
        }
        return largest;
    }

    private static void orthogonalise(double[] vector, List<double[]> others) {
        for (double[] other : others) {
            add(vector, -dot(vector, other), other);
        }
    }

    private static void add(double[] sum, double factor, double[] vector) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }

    private static double[] scaled(double[] vector, double factor) {
        return Arrays.stream(vector).map(value -> value * factor).toArray();
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
