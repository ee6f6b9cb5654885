package dev.sculpt.tribuo;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.run.RunContext;
import org.tribuo.MutableDataset;
import org.tribuo.clustering.ClusterID;
import org.tribuo.clustering.kmeans.KMeansModel;
import org.tribuo.clustering.kmeans.KMeansTrainer;
import org.tribuo.math.distance.L2Distance;

/**
 * k clusters, each unit in that of the nearest mean, by Euclidean distance. Where there are no more than k different units,
 * these are the clusters. Cost for n units of d features: O(n k d) per round.
 */
record KMeans(KMeansSettings settings) implements LayerMethod {

    private static final int THREADS = 1; // a run has its own, and sums are added up in one order

    @Override
    public int[] clusters(FeatureVectors vectors, RunContext context) {
        EqualUnits different = EqualUnits.of(vectors);
        if (different.count() <= settings.clusters()) {
            return different.groups();
        }
        MutableDataset<ClusterID> units = UnitDataset.of(vectors);
        KMeansModel model = new KMeansTrainer(settings.clusters(), settings.rounds(), new L2Distance(),
                KMeansTrainer.Initialisation.PLUSPLUS, THREADS, context.seed().value()).train(units);
        return units.getData().stream().mapToInt(unit -> model.predict(unit).getOutput().getID()).toArray();
    }
}
