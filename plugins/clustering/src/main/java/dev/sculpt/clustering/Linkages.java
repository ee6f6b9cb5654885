package dev.sculpt.clustering;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.clustering.Linkage;
import java.util.List;

/**
 * The linkages offered. i and j merge, k is any other cluster, n a number of units, D a distance. Formulas with squares mean
 * what they are named for where the distance is Euclidean; for others only the formula is taken.
 */
final class Linkages {

    /** The published one. */
    static final Linkage AVERAGE = reducible(Linkages::average);

    private static final String LANCE_WILLIAMS = "Lance, Williams, Computer Journal 9, 1967";

    private Linkages() { }

    /** Returns the factories. */
    static List<Factory<?, ?>> factories() {
        return List.of(
                linkage("average", "(n_i D_ik + n_j D_jk) / (n_i + n_j): the mean over pairs of units, as published.",
                        "Neural Sculpting, NeurIPS 2023, section 3; UPGMA", AVERAGE),
                linkage("complete", "max(D_ik, D_jk): the farthest pair of units.",
                        LANCE_WILLIAMS, reducible((join, first, second, other) -> Math.max(first, second))),
                linkage("single", "min(D_ik, D_jk): the nearest pair of units.",
                        LANCE_WILLIAMS, reducible((join, first, second, other) -> Math.min(first, second))),
                linkage("ward", "sqrt(((n_i + n_k) D_ik^2 + (n_j + n_k) D_jk^2 - n_k D_ij^2) / (n_i + n_j + n_k)): least "
                        + "growth of the squared error.",
                        "Ward, JASA 58, 1963; sqrt(2) times the root of that growth", reducible(Linkages::ward)),
                linkage("weighted", "(D_ik + D_jk) / 2: both halves count alike, whatever their sizes.",
                        "McQuitty, 1966; WPGMA", reducible((join, first, second, other) -> (first + second) / 2)),
                linkage("centroid", "sqrt((n_i D_ik^2 + n_j D_jk^2) / n - n_i n_j D_ij^2 / n^2), n = n_i + n_j: distance of "
                        + "the means; not reducible.",
                        LANCE_WILLIAMS + "; UPGMC", notReducible(Linkages::centroid)),
                linkage("median",
                        "sqrt(D_ik^2 / 2 + D_jk^2 / 2 - D_ij^2 / 4): as centroid, both halves alike; not reducible.",
                        "Gower, Biometrics 23, 1967; WPGMC", notReducible(Linkages::median)),
                linkage("minimax", "The least radius around one of the units that holds all units of both.",
                        "Bien, Tibshirani, JASA 106, 2011", new MinimaxLinkage()));
    }

    private static double average(Linkage.Join join, double first, double second, int other) {
        int size = join.firstSize() + join.secondSize();
        return (join.firstSize() * first + join.secondSize() * second) / size;
    }

    private static double ward(Linkage.Join join, double first, double second, int other) {
        double sum = (join.firstSize() + other) * first * first
                + (join.secondSize() + other) * second * second
                - other * join.distance() * join.distance();
        return Math.sqrt(sum / (join.firstSize() + join.secondSize() + other));
    }

    // Below 0 the roots are of distances that are not Euclidean, or of rounding.
    private static double centroid(Linkage.Join join, double first, double second, int other) {
        double size = join.firstSize() + join.secondSize();
        double mean = (join.firstSize() * first * first + join.secondSize() * second * second) / size;
        double apart = join.firstSize() / size * (join.secondSize() / size) * join.distance() * join.distance();
        return Math.sqrt(Math.max(0, mean - apart));
    }

    private static double median(Linkage.Join join, double first, double second, int other) {
        double mean = (first * first + second * second) / 2;
        return Math.sqrt(Math.max(0, mean - join.distance() * join.distance() / 4));
    }

    /** What an {@link Linkage.Update} computes. */
    @FunctionalInterface
    private interface Formula {
        double merged(Linkage.Join join, double first, double second, int otherSize);
    }

    private static Linkage reducible(Formula formula) {
        return new ByFormula(formula, true);
    }

    private static Linkage notReducible(Formula formula) {
        return new ByFormula(formula, false);
    }

    private record ByFormula(Formula formula, boolean reducible) implements Linkage.Update {
        @Override
        public double merged(Linkage.Join join, double first, double second, int otherSize) {
            return formula.merged(join, first, second, otherSize);
        }
    }

    private static Factory<?, Linkage> linkage(String name, String summary, String source, Linkage linkage) {
        return Factory.of(Kind.LINKAGE, name, summary, source, () -> linkage);
    }
}
