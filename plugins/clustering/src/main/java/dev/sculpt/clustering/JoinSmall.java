package dev.sculpt.clustering;

import dev.sculpt.api.clustering.CheckedFeatures;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Joins each small cluster of a layer to the large one that holds the unit nearest to one of its own. So a few pixels that
 * share no unit of the next layer with the others of their picture, since pruning left them none, come back to it by what
 * their signals do further on.
 *
 * <p>Small clusters are not joined to each other. Where two large ones are equally near, or none is near enough, a small one
 * stays as it is; so numbers of units play no part. Cost for n units of a layer with small clusters, beside the other
 * clustering: O(n^2) distances.
 */
final class JoinSmall implements Clustering {

    private static final double ROUNDING = 1e-9; // of distances

    private final Clustering clustering;
    private final double smallest;
    private final UnitFeatures features;
    private final UnitDistance distance;
    private final double farthest;

    JoinSmall(JoinSmallSettings settings) {
        this.clustering = settings.of();
        this.smallest = settings.smallest();
        this.features = settings.features();
        this.distance = settings.distance();
        this.farthest = settings.farthest();
    }

    @Override
    public UnitLabels cluster(Detection detection) {
        UnitLabels found = CheckedLabels.of(clustering, detection);
        int[][] groups = new int[detection.network().depth()][];
        Arrays.setAll(groups, layer -> Arrays.stream(detection.living().units(layer))
                .map(unit -> found.label(layer, unit)).toArray());
        boolean[][] small = Arrays.stream(groups).map(this::small).toArray(boolean[][]::new);
        int[] uneven = IntStream.range(0, groups.length).filter(layer -> hasBoth(groups[layer], small[layer])).toArray();
        if (uneven.length == 0) {
            return found;
        }
        List<FeatureVectors> vectors = CheckedFeatures.of(features, detection);
        for (int layer : uneven) {
            detection.context().checkCancelled();
            groups[layer] = joined(groups[layer], small[layer], DistanceMatrix.of(vectors.get(layer), distance));
        }
        return UnitLabels.ofLiving(detection.network(), detection.living(), groups);
    }

    private static boolean hasBoth(int[] clusters, boolean[] small) {
        return IntStream.of(clusters).anyMatch(cluster -> small[cluster])
                && IntStream.of(clusters).anyMatch(cluster -> !small[cluster]);
    }

    /** Returns of each cluster whether it has less than its share of the units. */
    private boolean[] small(int[] clusters) {
        int[] sizes = new int[1 + IntStream.of(clusters).max().orElse(-1)];
        for (int cluster : clusters) {
            sizes[cluster]++;
        }
        boolean[] small = new boolean[sizes.length];
        for (int cluster = 0; cluster < sizes.length; cluster++) {
            small[cluster] = sizes[cluster] < smallest * clusters.length;
        }
        return small;
    }

    private int[] joined(int[] clusters, boolean[] small, DistanceMatrix distances) {
        double[][] nearest = new double[small.length][small.length]; // of a small cluster and a large one
        for (double[] row : nearest) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (int one = 0; one < clusters.length; one++) {
            for (int other = 0; small[clusters[one]] && other < clusters.length; other++) {
                if (!small[clusters[other]]) {
                    double[] row = nearest[clusters[one]];
                    row[clusters[other]] = Math.min(row[clusters[other]], distances.get(one, other));
                }
            }
        }
        int[] joined = IntStream.range(0, small.length)
                .map(cluster -> small[cluster] ? nearest(nearest[cluster]).orElse(cluster) : cluster).toArray();
        return IntStream.of(clusters).map(cluster -> joined[cluster]).toArray();
    }

    /** Returns the large cluster at the least of these distances, where that is near enough and only one is there. */
    private OptionalInt nearest(double[] distances) {
        double least = Arrays.stream(distances).min().orElseThrow();
        int[] there = IntStream.range(0, distances.length)
                .filter(cluster -> distances[cluster] <= least + ROUNDING).toArray();
        return least <= farthest && there.length == 1 ? OptionalInt.of(there[0]) : OptionalInt.empty();
    }
}
