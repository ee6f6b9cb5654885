package dev.sculpt.runner.comparison;

import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RecordedRuns.Found;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Folders as variants. A folder whose models and methods all are among another's is of the same variant, as one that
 * continues it with other seeds; unless the two hold a network that came out differently, as under another version.
 */
final class FolderVariants {

    private record Way(String model, String method) { }

    private final List<List<Integer>> groups = new ArrayList<>(); // each of positions of runs
    private final List<Set<Way>> ways = new ArrayList<>(); // of each group
    private final List<String> names;
    private final List<String> ofRuns = new ArrayList<>(); // the name of the group of each

    FolderVariants(RecordedRuns runs) {
        List<Set<Way>> waysOf = runs.runs().stream().<Set<Way>>map(run -> new HashSet<>()).toList();
        Stream.concat(runs.networks().stream(), runs.repeated().stream()).forEach(found -> {
            Identity identity = found.row().id().identity();
            if (!identity.equals(Identity.UNKNOWN)) {
                waysOf.get(found.run()).add(new Way(identity.model(), identity.method()));
            }
        });
        Set<Set<Integer>> conflicts = new HashSet<>();
        runs.conflicts().forEach(pair -> conflicts.add(Set.copyOf(pair.stream().map(Found::run).toList())));
        for (int run = 0; run < waysOf.size(); run++) {
            place(run, waysOf.get(run), conflicts);
        }
        List<String> shortest = shortestNames(runs.runs().stream().map(run -> run.folder()).toList());
        names = groups.stream().map(group -> shortest.get(group.get(0))).toList();
        for (int run = 0; run < waysOf.size(); run++) {
            ofRuns.add(names.get(groupOf(run)));
        }
    }

    private void place(int run, Set<Way> own, Set<Set<Integer>> conflicts) {
        for (int group = 0; group < groups.size(); group++) {
            Set<Way> there = ways.get(group);
            boolean alike = !own.isEmpty() && !there.isEmpty() && (there.containsAll(own) || own.containsAll(there));
            if (alike && groups.get(group).stream().noneMatch(other -> conflicts.contains(Set.of(other, run)))) {
                groups.get(group).add(run);
                there.addAll(own);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(run)));
        ways.add(new HashSet<>(own));
    }

    private int groupOf(int run) {
        return IntStream.range(0, groups.size()).filter(group -> groups.get(group).contains(run)).findFirst().orElseThrow();
    }

    /** Returns for each path its last names, as many as set it apart from all others. */
    static List<String> shortestNames(List<Path> folders) {
        List<Path> real = folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
        return real.stream().map(folder -> IntStream.rangeClosed(1, folder.getNameCount())
                .mapToObj(names -> end(folder, names))
                .filter(name -> real.stream().filter(other -> end(other, name.getNameCount()).equals(name)).count()
                        == real.stream().filter(folder::equals).count())
                .findFirst().orElse(folder).toString()).toList();
    }

    private static Path end(Path folder, int names) {
        int count = folder.getNameCount();
        return count == 0 ? folder : folder.subpath(Math.max(0, count - names), count);
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
