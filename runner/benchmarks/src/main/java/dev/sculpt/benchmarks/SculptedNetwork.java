package dev.sculpt.benchmarks;

import com.google.inject.Guice;
import dev.sculpt.runner.engine.Engine;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A network of [4,24,24,4] from dense training to hierarchy, one try, on one thread: the mean of {@value #SEEDS} seeds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SculptedNetwork {

    private static final int SEEDS = 4; // as many as the pipeline names

    private Plan plan;

    /** Plans the pipeline that lies beside this class. */
    @Setup
    public void prepare() throws IOException {
        Path copy = Files.createTempFile("sculpt-benchmarks", ".yaml");
        try (InputStream pipeline = SculptedNetwork.class.getResourceAsStream("network.yaml")) {
            Files.copy(pipeline, copy, StandardCopyOption.REPLACE_EXISTING);
            plan = Guice.createInjector(new RunnerModule(new PluginFolders(List.of())))
                    .getInstance(Planner.class)
                    .plan(new YamlReader().readFile(copy), List.of());
        } finally {
            Files.delete(copy);
        }
    }

    /** Sculpts. */
    @Benchmark
    @OperationsPerInvocation(SEEDS)
    public void sculpt(Blackhole results) {
        new Engine(1).run(plan, plan.all(), results::consume, () -> false);
    }
}
