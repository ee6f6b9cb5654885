package dev.sculpt.benchmarks;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
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

/** What one round of a pruning costs: ten epochs of 256 rows at some density, judged after each, and once at the end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Retraining {

    private static final int EPOCHS = 10;
    private static final int ROWS = 256;

    /** The plugin. */
    @Param("mlp")
    private String model;

    /** Units per layer, and rows per batch. */
    @Param({"8-48-48-48-48-12/32", "64-256-256-10/64"})
    private String layers;

    /** Percentage of the edges that are left. */
    @Param({"100", "25", "5", "1"})
    private double density;

    private Trainable trainable;
    private Task task;
    private Network start;

    /** Makes the model, a task and a network that is pruned at random. */
    @Setup
    public void prepare() {
        Shape shape = Shape.of(layers);
        trainable = Perceptrons.make(model, shape, EPOCHS);
        task = RandomTask.of(shape, ROWS, ROWS);
        start = SparseNetwork.of(trainable.initial(task, new Seed(1)), density);
    }

    /** Retrains and judges. */
    @Benchmark
    public Evaluation retrain() {
        return trainable.evaluate(trainable.train(start, task, RunContext.of(new Seed(1))), task.test());
    }
}
