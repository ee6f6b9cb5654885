package dev.sculpt.clustering;

import dev.sculpt.api.clustering.ClusteredLayer;
import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import java.util.Arrays;

/** Units on a line: vectors of one value, at the distance |x - y|. */
record Points(double... at) {

    FeatureVectors vectors() {
        return FeatureVectors.of(Arrays.stream(at).mapToObj(x -> new double[] {x}).toArray(double[][]::new));
    }

    DistanceMatrix distances() {
        return DistanceMatrix.of(vectors(), (first, second) -> Math.abs(first[0] - second[0]));
    }

    Dendrogram tree() {
        return tree("average");
    }

    Dendrogram tree(String linkage) {
        return Trees.of(distances(), Offered.linkage(linkage));
    }

    ClusteredLayer layer() {
        return new ClusteredLayer(tree(), distances(), vectors());
    }
}
