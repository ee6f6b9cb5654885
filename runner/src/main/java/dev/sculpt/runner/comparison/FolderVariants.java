package dev.sculpt.runner.comparison;

import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.run.FolderNames;
import dev.sculpt.runner.run.RecordedRuns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Folders as variants. A folder whose models and methods all are among another's is of the same variant, as one that
 * continues it with other seeds; unless the two hold a network that came out differently, as under another version. Which
 * folders are together does not hang on their order, except where such networks keep apart what else would be together.
 */
final class FolderVariants {

    private record Way(String model, String method) { }

    private final List<List<Integer>> groups = new ArrayList<>(); // each of positions of runs
    private final List<String> names;
    private final List<String> ofRuns = new ArrayList<>(); // the name of the group of each

    FolderVariants(RecordedRuns runs) {
        List<Set<Way>> ways = runs.runs().stream().<Set<Way>>map(run -> new HashSet<>()).toList();
        Stream.concat(runs.networks().stream(), runs.repeated().stream()).forEach(found -> {
            Identity identity = found.row().id().identity();
            if (!identity.equals(Identity.UNKNOWN)) {
                ways.get(found.run()).add(new Way(identity.model(), identity.method()));
            }
        });
        for (int run = 0; run < ways.size(); run++) {
            place(run, ways, runs);
        }
        groups.sort(Comparator.comparingInt(group -> group.get(0)));
        List<String> shortest = FolderNames.of(runs.runs().stream().map(run -> run.folder()).toList());
        names = groups.stream().map(group -> shortest.get(group.get(0))).toList();
        for (int run = 0; run < ways.size(); run++) {
            ofRuns.add(names.get(groupOf(run)));
        }
    }

    // Joins all groups in which some run is like this one.
    private void place(int run, List<Set<Way>> ways, RecordedRuns runs) {
        List<Integer> joined = new ArrayList<>(List.of(run));
        for (List<Integer> group : List.copyOf(groups)) {
            boolean alike = group.stream().anyMatch(other -> areAlike(ways.get(run), ways.get(other)));
            if (alike && group.stream().noneMatch(other -> joined.stream().anyMatch(one -> runs.areApart(one, other)))) {
                joined.addAll(group);
                groups.remove(group);
            }
        }
        joined.sort(Comparator.naturalOrder());
        groups.add(joined);
    }

    private static boolean areAlike(Set<Way> one, Set<Way> other) {
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private int groupOf(int run) {
        return IntStream.range(0, groups.size()).filter(group -> groups.get(group).contains(run)).findFirst().orElseThrow();
    }

    /** Returns the names of the variants, each that of its first folder. */
    List<String> names() {
        return names;
    }

    /** Returns the position of the first folder of a variant among the runs. */
    int first(String name) {
        return groups.get(names.indexOf(name)).get(0);
    }

    /** Returns the name of the variant of a run. */
    String nameOf(int run) {
        return ofRuns.get(run);
    }
}
