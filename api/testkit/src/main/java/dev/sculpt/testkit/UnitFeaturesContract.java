package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.network.Network;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link UnitFeatures} has to hold. Extend it and say how to create yours. */
public abstract class UnitFeaturesContract {

    /** Returns a new instance of the features under test. */
    protected abstract UnitFeatures create();

    static Stream<Network> networks() {
        return SampleNetworks.all();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void describesTheLivingUnitsBelowTheOutputs(Network network) {
        assertDescribes(network, create());
    }

    @ParameterizedTest
    @MethodSource("networks")
    void describesThemWithinSomeLayersToo(Network network) {
        for (int hops : new int[] {1, 2, network.depth(), Integer.MAX_VALUE}) {
            UnitFeatures within = create().within(hops);
            assertNotNull(within, "features within " + hops);
            assertDescribes(network, within);
        }
    }

    private static void assertDescribes(Network network, UnitFeatures features) {
        Detection detection = SampleDetections.of(network);
        List<FeatureVectors> layers = features.of(detection);
        assertNotNull(features.reach(), "reach");
        assertEquals(network.depth(), layers.size(), "layers below the outputs");
        for (int layer = 0; layer < network.depth(); layer++) {
            FeatureVectors vectors = layers.get(layer);
            assertEquals(detection.living().count(layer), vectors.count(), "vectors of layer " + layer);
            for (int unit = 0; unit < vectors.count(); unit++) {
                assertEquals(vectors.length(), vectors.vector(unit).length, "length of a vector of layer " + layer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void givesTheSameVectorsAgain(Network network) {
        UnitFeatures features = create();
        String vectors = vectors(features, network);
        assertEquals(vectors, vectors(features, network));
        assertEquals(vectors, vectors(create(), network));
    }

    @Test
    void givesTheSameVectorsToSeveralThreads() {
        Network network = SampleDetections.network();
        UnitFeatures features = create();
        String expected = vectors(create(), network);
        Concurrently.assertEach(() -> vectors(features, network), vectors -> assertEquals(expected, vectors));
    }

    private static String vectors(UnitFeatures features, Network network) {
        return features.of(SampleDetections.of(network)).stream()
                .map(layer -> IntStream.range(0, layer.count())
                        .mapToObj(unit -> Arrays.toString(layer.vector(unit))).toList())
                .toList().toString();
    }
}
