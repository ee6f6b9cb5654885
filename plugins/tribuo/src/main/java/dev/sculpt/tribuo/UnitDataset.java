package dev.sculpt.tribuo;

import dev.sculpt.api.clustering.FeatureVectors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.tribuo.MutableDataset;
import org.tribuo.clustering.ClusterID;
import org.tribuo.clustering.ClusteringFactory;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** The units of a layer as Tribuo takes them. */
final class UnitDataset {

    // Tribuo reports every clustering on the screen otherwise. Held, since a logger that nobody holds forgets its level.
    private static final Logger TRIBUO = Logger.getLogger("org.tribuo.clustering");

    static {
        TRIBUO.setLevel(Level.WARNING);
    }

    private UnitDataset() { }

    /** Returns one example per unit, in their order; features keep their order too, since Tribuo sorts them by name. */
    static MutableDataset<ClusterID> of(FeatureVectors vectors) {
        ClusteringFactory factory = new ClusteringFactory();
        MutableDataset<ClusterID> dataset =
                new MutableDataset<>(new SimpleDataSourceProvenance("units of a layer", factory), factory);
        String[] names = IntStream.range(0, vectors.length()).mapToObj(feature -> "%010d".formatted(feature))
                .toArray(String[]::new);
        for (int unit = 0; unit < vectors.count(); unit++) {
            dataset.add(new ArrayExample<>(ClusteringFactory.UNASSIGNED_CLUSTER_ID, names, vectors.vector(unit)));
        }
        return dataset;
    }
}
