package dev.sculpt.benchmarks;

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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One step of the optimizer on a batch: forward, backward, update. Measured in trainings of {@value #STEPS} steps that are
 * judged on one row, so that steps are nearly all there is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TrainingStep {

    private static final int EPOCHS = 8;
    private static final int STEPS = 512;

    /** The plugin. */
    @Param({"mlp", "nd4j-mlp"})
    private String model;

    /** Units per layer, and rows per batch. */
    @Param({"4-24-24-4/8", "8-48-48-48-48-12/32", "64-256-256-10/64", "1568-392-392-20/128"})
    private String layers;

    private Trainable trainable;
    private Task task;
    private Network start;

    /** Makes the model, a task and a dense network. */
    @Setup
    public void prepare() {
        Shape shape = Shape.of(layers);
        trainable = Perceptrons.make(model, shape, EPOCHS);
        task = RandomTask.of(shape, STEPS / EPOCHS * shape.batchSize(), 1);
        start = trainable.initial(task, new Seed(1));
    }

    /** Trains. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Network train() {
        return trainable.train(start, task, RunContext.of(new Seed(1)));
    }
}
