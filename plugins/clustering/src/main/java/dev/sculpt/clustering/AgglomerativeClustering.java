package dev.sculpt.clustering;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Clusters the living units of each layer 0..L-1 by where they lead; every output is a cluster of its own.
 *
 * <p>The feature vector of a unit has a 1 for every living unit of a later layer that it reaches within h hops
 * along living edges. The vectors are clustered agglomeratively ({@link NearestNeighbourChain}), a {@link
 * CountRule} chooses the number of clusters and the {@link SeparationTests} may overrule it. Clusters are numbered
 * in the order of their lowest units.
 *
 * <p>A layer of one living unit is one cluster, one of none has no cluster; two units are two clusters unless a
 * test overrules. Source: Neural Sculpting, NeurIPS 2023, section 3. Cost with the default settings, for a layer
 * of n units and U units within h hops: O(n^2 U / 64) time for the distances, O(n^2) for the rest, O(n^2) memory.
 */
public final class AgglomerativeClustering implements Clustering {

    private final AgglomerativeSettings settings;
    private final CountRule rule;

    /** Creates the method. */
    public AgglomerativeClustering(AgglomerativeSettings settings) {
        this.settings = settings;
        this.rule = switch (settings.count()) {
            case MODULARITY_INDEX -> new ModularityIndex(settings.indexThreshold());
            case SILHOUETTE -> new Silhouette();
            case CALINSKI_HARABASZ -> new CalinskiHarabasz();
            case DAVIES_BOULDIN -> new DaviesBouldin();
            case FIXED -> (tree, distances, features) ->
                    new CountRule.Choice(Math.min(settings.clusters().orElseThrow(), tree.units()), false);
        };
    }

    @Override
    public UnitLabels cluster(Detection detection) {
        Network network = detection.network();
        ReachableUnits reachable = ReachableUnits.of(network, detection.living());
        int[][] labels = new int[network.depth() + 1][];
        for (int layer = 0; layer <= network.depth(); layer++) {
            detection.context().checkCancelled();
            int[] units = detection.living().units(layer);
            int[] clusters = layer == network.depth()
                    ? new Partition(units.length).labels()
                    : clusters(detection, reachable, layer);
            labels[layer] = new int[network.width(layer)];
            Arrays.fill(labels[layer], UnitLabels.DROPPED);
            for (int i = 0; i < units.length; i++) {
                labels[layer][units[i]] = clusters[i];
            }
        }
        return new UnitLabels(labels);
    }

    /** Returns a label for each living unit of a layer below the outputs. */
    private int[] clusters(Detection detection, ReachableUnits reachable, int layer) {
        Network network = detection.network();
        LivingUnits living = detection.living();
        if (living.count(layer) < 2) {
            return new int[living.count(layer)];
        }
        int hops = settings.featureHops().orElse(network.depth());
        FeatureVectors features = features(network, living, reachable, layer, hops);
        DistanceMatrix distances = DistanceMatrix.of(features, settings.distance());
        Dendrogram tree = NearestNeighbourChain.cluster(distances, settings.linkage());
        CountRule.Choice choice = rule.choose(tree, distances, features);
        int clusters = choice.clusters();
        if (settings.tests() && choice.doubtful()) {
            clusters = tests(network, living, reachable, layer, tree).verdict(tree).orElse(clusters);
        }
        return tree.cut(clusters).labels();
    }

    private FeatureVectors features(
            Network network, LivingUnits living, ReachableUnits reachable, int layer, int hops) {
        return settings.weighted()
                ? RandomWalkFeatures.of(network, living, layer, settings.features(), hops)
                : new BinaryFeatures(reached(living, reachable, layer, hops));
    }

    private SeparationTests tests(
            Network network, LivingUnits living, ReachableUnits reachable, int layer, Dendrogram whole) {
        int hops = settings.featureHops().orElse(network.depth());
        int testHops = settings.testHops().orElse(network.depth());
        Dendrogram cut = testHops < hops
                ? NearestNeighbourChain.cluster(DistanceMatrix.of(
                        features(network, living, reachable, layer, testHops), settings.distance()), settings.linkage())
                : whole; // nothing is cut off
        return new SeparationTests(
                reached(living, reachable, layer, hops),
                reached(living, reachable, layer, Math.min(hops, testHops)),
                cut.merges().get(0),
                reachable.available(layer, settings.features(), testHops));
    }

    private List<BitSet> reached(LivingUnits living, ReachableUnits reachable, int layer, int hops) {
        return Arrays.stream(living.units(layer))
                .mapToObj(unit -> reachable.of(layer, unit, settings.features(), hops))
                .toList();
    }
}
