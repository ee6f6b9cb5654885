package dev.sculpt.communities;

/**
 * The eigenvalues of symmetric tridiagonal matrices, by the QL algorithm with implicit shifts (Wilkinson, Reinsch, Linear
 * Algebra, 1971, II/4). Cost for k rows: O(k^2), and O(k) more for each rotation and row that is turned along.
 */
final class TridiagonalMatrix {

    private static final int MOST_STEPS = 100; // for one eigenvalue; two or three are usual

    private TridiagonalMatrix() { }

    /**
     * Returns the eigenvalues, in no order.
     *
     * @param diagonal {@code [k]}
     * @param beside {@code [k - 1]} or more, the entries beside the diagonal
     * @param rows {@code [row][k]}, each multiplied in place from the right by the matrix of eigenvectors: rows of the unit
     *     matrix become those components of all eigenvectors
     */
    static double[] eigenvalues(double[] diagonal, double[] beside, double[][] rows) {
        int size = diagonal.length;
        double[] d = diagonal.clone();
        double[] e = new double[size];
        System.arraycopy(beside, 0, e, 0, size - 1);
        for (int low = 0; low < size; low++) {
            int steps = 0;
            for (int high = end(d, e, low); high > low; high = end(d, e, low)) {
                if (++steps > MOST_STEPS) {
                    throw new IllegalStateException("no eigenvalue after " + MOST_STEPS + " steps");
                }
                rotate(d, e, low, high, rows);
            }
        }
        return d;
    }

    /** Returns the last row of the block that begins at a row: what is beside it there is nothing to the diagonal. */
    private static int end(double[] d, double[] e, int low) {
        int high = low;
        while (high < d.length - 1
                && Math.abs(e[high]) > Math.ulp(1.0) * (Math.abs(d[high]) + Math.abs(d[high + 1]))) {
            high++;
        }
        return high;
    }

    private static void rotate(double[] d, double[] e, int low, int high, double[][] rows) {
        double g = (d[low + 1] - d[low]) / (2 * e[low]);
        double r = Math.hypot(g, 1);
        g = d[high] - d[low] + e[low] / (g + Math.copySign(r, g));
        double sine = 1;
        double cosine = 1;
        double p = 0;
        for (int i = high - 1; i >= low; i--) {
            double f = sine * e[i];
            double b = cosine * e[i];
            r = Math.hypot(f, g);
            e[i + 1] = r;
            if (r == 0) {
                d[i + 1] -= p;
                e[high] = 0;
                return;
            }
            sine = f / r;
            cosine = g / r;
            g = d[i + 1] - p;
            r = (d[i] - g) * sine + 2 * cosine * b;
            p = sine * r;
            d[i + 1] = g + p;
            g = cosine * r - b;
            for (double[] row : rows) {
                double right = row[i + 1];
                row[i + 1] = sine * row[i] + cosine * right;
                row[i] = cosine * row[i] - sine * right;
            }
        }
        d[low] -= p;
        e[low] = g;
        e[high] = 0;
    }
}
