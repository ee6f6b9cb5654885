package dev.sculpt.runner.execution;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Variant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which networks of a plan share stages: those of one seed whose variants train the same model on the same task, and so
 * begin with one dense network, whatever is pruned from it. Networks from elsewhere share nothing.
 */
final class SharedStages {

    private SharedStages() { }

    /**
     * Returns the groups of networks that share stages, one after another.
     *
     * @param wanted which networks count, by their indices; a group has at least one
     */
    static Iterator<Batch> groups(Plan plan, IntPredicate wanted) {
        Stream<Batch> all = plan.given().isPresent()
                ? IntStream.range(0, plan.networks()).mapToObj(Batch::of) : trained(plan);
        return all.map(group -> Batch.of(group.indices().filter(wanted))).filter(group -> group.size() > 0).iterator();
    }

    /** The seeds of a variant and the index of the network of its first. */
    private record Run(int first, List<Long> seeds) { }

    private static Stream<Batch> trained(Plan plan) {
        Map<String, List<Run>> sharing = new LinkedHashMap<>();
        int first = 0;
        for (Variant variant : plan.variants()) {
            Pipeline pipeline = variant.pipeline();
            String dense = pipeline.task().orElseThrow().key() + "\n" + pipeline.model().key();
            sharing.computeIfAbsent(dense, key -> new ArrayList<>()).add(new Run(first, variant.seeds()));
            first += variant.seeds().size();
        }
        return sharing.values().stream().flatMap(SharedStages::bySeed);
    }

    private static Stream<Batch> bySeed(List<Run> runs) {
        if (runs.size() == 1) {
            Run only = runs.get(0);
            return IntStream.range(only.first, only.first + only.seeds.size()).mapToObj(Batch::of);
        }
        List<Long> seeds = runs.get(0).seeds;
        if (runs.stream().allMatch(run -> run.seeds.equals(seeds))) {
            return IntStream.range(0, seeds.size()).mapToObj(position ->
                    Batch.of(runs.stream().mapToInt(run -> run.first + position)));
        }
        Map<Long, List<Batch>> networks = new LinkedHashMap<>();
        for (Run run : runs) {
            for (int position = 0; position < run.seeds.size(); position++) {
                networks.computeIfAbsent(run.seeds.get(position), seed -> new ArrayList<>(1))
                        .add(Batch.of(run.first + position));
            }
        }
        return networks.values().stream().map(Batch::union);
    }
}
