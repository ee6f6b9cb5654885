package dev.sculpt.communities;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.testkit.ClusteringContract;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** All methods, on graphs of units with common readers. */
@ParameterizedClass(name = "{0}")
@MethodSource("methods")
class GraphClusteringContractTest extends ClusteringContract {

    @Parameter
    private CommunityMethod method;

    static Stream<CommunityMethod> methods() {
        return Stream.of(new LabelPropagation(100), new GreedyModularity(), new GirvanNewman(Optional.empty()),
                new GirvanNewman(Optional.of(2)), new LocalMoves(LocalMoves.Kind.LOUVAIN, 1, 10),
                new LocalMoves(LocalMoves.Kind.LEIDEN, 1, 10), new SpectralCuts(0.3));
    }

    @Override
    protected Clustering create() {
        return Readers.clustering(0.4, method);
    }
}
