package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Clustering} has to hold. Extend it and say how to create yours. */
public abstract class ClusteringContract {

    /** Returns a new instance of the method under test. */
    protected abstract Clustering create();

    static Stream<Network> networks() {
        return SampleNetworks.all();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void labelsExactlyTheLivingUnitsWithoutGaps(Network network) {
        Detection detection = detection(network);
        UnitLabels clusters = create().cluster(detection);
        LabelAssertions.assertShape(network, clusters);
        for (int layer = 0; layer <= network.depth(); layer++) {
            for (int unit = 0; unit < network.width(layer); unit++) {
                assertEquals(detection.living().alive(layer, unit),
                        clusters.label(layer, unit) != UnitLabels.DROPPED, "unit " + unit + " of layer " + layer);
            }
            LabelAssertions.assertNoGaps(clusters.layer(layer));
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void givesTheSameLabelsAgain(Network network) {
        Clustering clustering = create();
        UnitLabels clusters = clustering.cluster(detection(network));
        assertEquals(clusters, clustering.cluster(detection(network)));
        assertEquals(clusters, create().cluster(detection(network)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void doesWithoutATaskAndAModel(Network network) {
        LabelAssertions.assertShape(network, create().cluster(Detection.of(network, RunContext.of(new Seed(1)))));
    }

    @Test
    void givesTheSameLabelsToSeveralThreads() {
        Network network = SampleDetections.network();
        Clustering clustering = create();
        UnitLabels expected = create().cluster(detection(network));
        Concurrently.assertEach(
                () -> clustering.cluster(detection(network)), clusters -> assertEquals(expected, clusters));
    }

    private static Detection detection(Network network) {
        return SampleDetections.of(network);
    }
}
