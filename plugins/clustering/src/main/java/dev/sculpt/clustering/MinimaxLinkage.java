package dev.sculpt.clustering;

import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.Linkage;

/**
 * The smallest r such that some unit of the two clusters has all their units within r: every cluster has a unit that stands
 * for it. Reducible. Source: Bien, Tibshirani, JASA 106, 2011, with the proof. Cost: O(m^2) for m units of both, O(n^3) or
 * more for a tree of n.
 */
final class MinimaxLinkage implements Linkage.Cost {

    @Override
    public boolean reducible() {
        return true;
    }

    @Override
    public double between(int[] first, int[] second, DistanceMatrix distances) {
        return Math.min(radius(first, first, second, distances), radius(second, first, second, distances));
    }

    private static double radius(int[] centres, int[] first, int[] second, DistanceMatrix distances) {
        double least = Double.POSITIVE_INFINITY;
        for (int centre : centres) {
            least = Math.min(least, Math.max(farthest(centre, first, distances), farthest(centre, second, distances)));
        }
        return least;
    }

    private static double farthest(int centre, int[] units, DistanceMatrix distances) {
        double farthest = 0;
        for (int unit : units) {
            farthest = Math.max(farthest, distances.get(centre, unit));
        }
        return farthest;
    }
}
