package dev.sculpt.runner.measure;

import dev.sculpt.api.module.Hierarchy;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The first modules of a hierarchy and the links among them, where all would be too many to be drawn.
 *
 * @param hierarchy these modules, as many edges past modules as there are in all
 * @param links the positions of their links among all
 * @param moreModules how many modules were left out
 * @param moreLinks how many links were left out
 */
public record FirstModules(Hierarchy hierarchy, List<Integer> links, int moreModules, int moreLinks) {

    public FirstModules {
        links = List.copyOf(links);
    }

    /** Returns at most {@code most} modules of a hierarchy. */
    public static FirstModules of(Hierarchy all, int most) {
        int count = Math.min(most, all.modules().size());
        List<Integer> kept = IntStream.range(0, all.links().size())
                .filter(link -> all.links().get(link).from() < count && all.links().get(link).to() < count)
                .boxed().toList();
        Hierarchy first = new Hierarchy(
                all.modules().subList(0, count), kept.stream().map(all.links()::get).toList(), all.bypassing());
        return new FirstModules(first, kept, all.modules().size() - count, all.links().size() - kept.size());
    }
}
