package dev.sculpt.runner.plan;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.Execution;
import dev.sculpt.runner.plugin.CheatMark;
import dev.sculpt.runner.plugin.NoNetworkMark;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that is to be run, checked.
 *
 * @param name of the pipeline
 * @param variants the combinations of swept settings
 * @param given set where the model brings finished networks; then there is one variant, whose seeds play no part
 * @param effective the pipeline as it is run, every default spelled out, as plain values
 * @param summary what the tasks were made of, as their plugins say, each in a line
 * @param execution where the networks are computed; absent only in a plan that no pipeline was read for
 */
public record Plan(
        String name, List<Variant> variants, Optional<GivenPlan> given, Map<String, Object> effective,
        List<String> summary, Optional<Stage<Execution>> execution) {

    /** The most networks that a run has. */
    public static final int MOST_NETWORKS = PlanSize.NETWORKS.most();

    public Plan {
        variants = List.copyOf(variants);
        summary = List.copyOf(summary);
    }

    /** Creates a plan of tasks of which no more is to be said. */
    public Plan(String name, List<Variant> variants, Optional<GivenPlan> given, Map<String, Object> effective,
            Optional<Stage<Execution>> execution) {
        this(name, variants, given, effective, List.of(), execution);
    }

    /** Returns the number of networks. */
    public int networks() {
        return given.map(GivenPlan::networks)
                .orElseGet(() -> variants.stream().mapToInt(variant -> variant.seeds().size()).reduce(0, Math::addExact));
    }

    /** Returns the indices of all networks. */
    public Batch all() {
        return Batch.of(IntStream.range(0, networks()));
    }

    /** Returns the number of tries over all networks. */
    public long tries() {
        return given.isPresent()
                ? (long) networks() * variants.get(0).pipeline().tries()
                : variants.stream().mapToLong(one -> (long) one.pipeline().tries() * one.seeds().size()).sum();
    }

    /** Returns a line for each plugin that is shown the true hierarchy though its kind is not; none where nothing cheats. */
    public List<String> cheating() {
        return variants.stream().flatMap(variant -> variant.pipeline().cheating().stream())
                .map(stage -> CheatMark.line(stage.offer().kind().name(), stage.offer().name()))
                .distinct()
                .toList();
    }

    /** Returns a line for each model that needs no network; none where all do. */
    public List<String> networkless() {
        return variants.stream().map(variant -> variant.pipeline().model()).filter(Stage::isNetworkless)
                .map(stage -> NoNetworkMark.line(stage.offer().name()))
                .distinct()
                .toList();
    }

    /** Returns the files and folders that any stage is given, each once, sorted. */
    public List<Path> files() {
        Stream<Stage<?>> ofVariants = variants.stream().flatMap(variant -> variant.pipeline().stages());
        Stream<Stage<?>> ofGiven = given.stream().flatMap(one -> Stream.concat(
                one.pipelines().values().stream().flatMap(Pipeline::stages), one.taskStages().stream()));
        return Stream.concat(ofVariants, ofGiven).flatMap(stage -> stage.files().stream()).distinct().sorted().toList();
    }

    /** Returns the seeds of all variants, each once: numbers, and texts such as {@code 0..99}. */
    public List<Object> seeds() {
        return Seeds.written(variants.stream().flatMap(variant -> variant.seeds().stream()).distinct().toList());
    }

    /**
     * Returns a plan of one of the networks that are trained.
     *
     * @param index of the network in the run
     */
    public Plan only(int index) {
        TrainedNetworks.Trained network = new TrainedNetworks(variants).at(index);
        Variant of = network.variant();
        Variant alone = new Variant(
                of.label(), of.swept(), of.identity(), of.pipeline(), of.task(), List.of(network.seed()));
        return new Plan(name, List.of(alone), Optional.empty(), effective, summary, execution);
    }
}
