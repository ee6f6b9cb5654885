package dev.sculpt.tribuo;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.run.RunContext;
import java.util.List;
import org.tribuo.MutableDataset;
import org.tribuo.clustering.ClusterID;
import org.tribuo.clustering.hdbscan.HdbscanTrainer;
import org.tribuo.math.neighbour.NeighboursQueryFactoryType;

/**
 * Clusters of any density: the tree of density-connected units, from which the most stable clusters are taken. Units that
 * lie in none of them are clusters of their own. Cost for n units of d features: O(n^2 d).
 */
record Hdbscan(HdbscanSettings settings) implements LayerMethod {

    private static final int THREADS = 1; // a run has its own
    private static final int NO_CLUSTER = 0;

    @Override
    public int[] clusters(FeatureVectors vectors, RunContext context) {
        int neighbours = Math.min(settings.neighbours(), vectors.count());
        MutableDataset<ClusterID> units = UnitDataset.of(vectors);
        HdbscanTrainer trainer = new HdbscanTrainer(settings.minClusterSize(), new VectorDistance(settings.distance()),
                neighbours, THREADS, NeighboursQueryFactoryType.BRUTE_FORCE);
        List<Integer> labels = trainer.train(units).getClusterLabels();
        int[] clusters = new int[labels.size()];
        for (int unit = 0; unit < clusters.length; unit++) {
            // Below 0 are the numbers of clusters of one unit.
            clusters[unit] = labels.get(unit) == NO_CLUSTER ? -1 - unit : labels.get(unit);
        }
        return clusters;
    }
}
