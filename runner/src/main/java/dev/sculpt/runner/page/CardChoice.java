package dev.sculpt.runner.page;

import dev.sculpt.runner.run.RecordedRuns.Found;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which networks of a report have cards: all, as long as a page can hold them, else the most telling. These are taken in
 * turn from all groups of one task, variant and outcome, so that what is rare is there; of a group the first seeds.
 */
final class CardChoice {

    /** The most networks that all have cards. */
    static final int ALL = 2000;

    /** How many have one where there are more. */
    static final int TELLING = 1000;

    private CardChoice() { }

    /** What networks are alike in. */
    private record Group(String task, List<Integer> layers, String variant, Outcome outcome) { }

    /** Returns the positions of the networks that have cards, in their order. */
    static List<Integer> of(List<Found> networks) {
        if (networks.size() <= ALL) {
            return IntStream.range(0, networks.size()).boxed().toList();
        }
        Map<Group, Deque<Integer>> groups = new LinkedHashMap<>();
        for (int position = 0; position < networks.size(); position++) {
            Found found = networks.get(position);
            groups.computeIfAbsent(new Group(found.task(), found.row().id().layers(),
                    NetworkNames.variant(found.row()), Outcome.of(found.row())), group -> new ArrayDeque<>()).add(position);
        }
        List<Deque<Integer>> inTurn = new ArrayList<>(groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getKey().outcome())).map(Map.Entry::getValue).toList());
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < TELLING) {
            for (Deque<Integer> group : inTurn) {
                if (!group.isEmpty() && chosen.size() < TELLING) {
                    chosen.add(group.remove());
                }
            }
        }
        return chosen.stream().sorted().toList();
    }
}
