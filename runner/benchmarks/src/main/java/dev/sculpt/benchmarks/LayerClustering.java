package dev.sculpt.benchmarks;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.clustering.AgglomerativeClustering;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The agglomerative clustering of one layer, whose units have a few edges each, drawn at random, to 200 units above. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class LayerClustering {

    private static final int ABOVE = 200;
    private static final int EDGES_PER_UNIT = 4;

    /** Units of the layer. */
    @Param({"100", "300", "1000", "3000", "5000"})
    private int units;

    private AgglomerativeClustering clustering;
    private Detection detection;

    /** Draws the edges. */
    @Setup
    public void prepare() {
        clustering = AgglomerativeClustering.published();
        SplittableRandom random = new SplittableRandom(1);
        boolean[] mask = new boolean[units * ABOVE];
        for (int unit = 0; unit < units; unit++) {
            for (int edge = 0; edge < EDGES_PER_UNIT; edge++) {
                mask[random.nextInt(ABOVE) * units + unit] = true;
            }
        }
        Layer layer = new Layer(units, ABOVE, new float[mask.length], mask, new float[ABOVE]);
        detection = Detection.of(new Network(List.of(layer)), RunContext.of(new Seed(1)));
    }

    /** Clusters. */
    @Benchmark
    public UnitLabels cluster() {
        return clustering.cluster(detection);
    }
}
