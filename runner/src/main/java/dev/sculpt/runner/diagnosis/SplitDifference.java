package dev.sculpt.runner.diagnosis;

import dev.sculpt.api.module.UnitLabels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * The difference of a found split of inputs, or of outputs, from the true one, in words. Groups that share units hang
 * together; what hangs together is told at once: groups that were joined, a group that was split, or else, with each true
 * group's best match by the most units in common, the units that are elsewhere. Nothing is said where the splits are equal.
 *
 * <p>Cost: O(units log units + groups³).
 */
final class SplitDifference {

    /** A true group of more units than these is told by numbers, where more than a few of it are elsewhere. */
    private static final int LARGE = 8;
    private static final int FEW = 3;
    /** More groups than these are only counted. */
    private static final int MOST_GROUPS = 4;

    private final String kind;
    private final List<String> names;
    private final List<String> phrases = new ArrayList<>();

    private SplitDifference(String kind, List<String> names) {
        this.kind = kind;
        this.names = names;
    }

    /**
     * Returns what is different, a phrase for each difference.
     *
     * @param kind what a unit is, in the plural
     * @param names of the units
     * @param labels {@code [unit]}, the found module of each, or {@link UnitLabels#DROPPED}
     * @param groups the true groups, none of them empty
     */
    static List<String> phrases(String kind, List<String> names, int[] labels, List<Set<Integer>> groups) {
        SplitDifference difference = new SplitDifference(kind, names);
        Map<Integer, SortedSet<Integer>> found = new TreeMap<>();
        SortedSet<Integer> extra = new TreeSet<>();
        SortedSet<Integer> missing = new TreeSet<>();
        for (int unit = 0; unit < labels.length; unit++) {
            int one = unit;
            boolean expected = groups.stream().anyMatch(group -> group.contains(one));
            if (labels[unit] == UnitLabels.DROPPED) {
                if (expected) {
                    missing.add(unit);
                }
            } else if (expected) {
                found.computeIfAbsent(labels[unit], label -> new TreeSet<>()).add(unit);
            } else {
                extra.add(unit);
            }
        }
        List<SortedSet<Integer>> truth = groups.stream()
                .map(group -> without(group, missing))
                .filter(group -> !group.isEmpty())
                .toList();
        difference.compare(truth, List.copyOf(found.values()));
        if (!missing.isEmpty()) {
            difference.say(missing, missing.size() == 1 ? "takes no part" : "take no part");
        }
        if (!extra.isEmpty()) {
            difference.say(extra, extra.size() == 1 ? "takes part, should not" : "take part, should not");
        }
        return List.copyOf(difference.phrases);
    }

    private void say(Set<Integer> units, String what) {
        phrases.add(text(units) + " " + what);
    }

    private String text(Set<Integer> units) {
        return Names.list(units, names);
    }

    private static String are(Set<Integer> units) {
        return units.size() == 1 ? " is " : " are ";
    }

    private void compare(List<SortedSet<Integer>> truth, List<SortedSet<Integer>> found) {
        Graph<Integer, DefaultWeightedEdge> overlaps = Overlap.graph(truth, found);
        for (Set<Integer> component : new ConnectivityInspector<>(overlaps).connectedSets()) {
            List<SortedSet<Integer>> here =
                    component.stream().filter(group -> group < truth.size()).sorted().map(truth::get).toList();
            List<SortedSet<Integer>> there = component.stream().filter(group -> group >= truth.size()).sorted()
                    .map(group -> found.get(group - truth.size())).toList();
            if (here.size() > 1 && there.size() == 1) {
                joined(here);
            } else if (here.size() == 1 && there.size() > 1) {
                split(here.get(0), there);
            } else if (here.size() > 1) {
                mixed(here, there);
            }
        }
    }

    private void joined(List<SortedSet<Integer>> truth) {
        SortedSet<Integer> lone = Collections.min(truth, Comparator.comparingInt(Set::size));
        SortedSet<Integer> most = Collections.max(truth, Comparator.comparingInt(Set::size));
        if (truth.size() == 2 && lone.size() == 1 && most.size() > 1) {
            say(lone, "is with " + text(most) + ", should be alone");
        } else if (truth.size() <= MOST_GROUPS) {
            phrases.add(Names.and(truth.stream().map(this::text).toList()) + " are one module, should be "
                    + Names.number(truth.size()));
        } else {
            say(union(truth), "are one module, should be " + Names.number(truth.size()));
        }
    }

    private void split(SortedSet<Integer> truth, List<SortedSet<Integer>> found) {
        SortedSet<Integer> lone = Collections.min(found, Comparator.comparingInt(Set::size));
        SortedSet<Integer> most = Collections.max(found, Comparator.comparingInt(Set::size));
        if (found.size() == 2 && lone.size() == 1 && most.size() > 1) {
            say(lone, "is alone, should be with " + text(most));
        } else if (truth.size() > LARGE && found.size() > 2 && 2 * most.size() > truth.size()) {
            elsewhere(truth, truth.size() - most.size());
        } else if (found.size() <= MOST_GROUPS) {
            phrases.add(Names.and(found.stream().map(this::text).toList()) + " are " + Names.number(found.size())
                    + " modules, should be one");
        } else {
            say(truth, "are in " + Names.number(found.size()) + " modules, should be in one");
        }
    }

    private void mixed(List<SortedSet<Integer>> truth, List<SortedSet<Integer>> found) {
        Map<Integer, Integer> matches = Overlap.match(truth, found);
        for (int i = 0; i < truth.size(); i++) {
            SortedSet<Integer> group = truth.get(i);
            SortedSet<Integer> right = matches.containsKey(i)
                    ? Overlap.common(group, found.get(matches.get(i))) : Collections.emptySortedSet();
            int wrong = group.size() - right.size();
            if (group.size() > LARGE && wrong > FEW) {
                elsewhere(group, wrong);
            } else {
                for (int j = 0; j < found.size(); j++) {
                    SortedSet<Integer> moved = Overlap.common(group, found.get(j));
                    if (!moved.isEmpty() && !(matches.containsKey(i) && matches.get(i) == j)) {
                        moved(moved, group, found.get(j));
                    }
                }
            }
        }
    }

    private void moved(SortedSet<Integer> units, SortedSet<Integer> truth, SortedSet<Integer> found) {
        SortedSet<Integer> with = without(found, units);
        SortedSet<Integer> others = without(truth, units);
        String apart = units.size() == 1 ? "alone" : "apart";
        phrases.add(text(units) + are(units) + (with.isEmpty() ? apart : "with " + text(with))
                + ", should be " + (others.isEmpty() ? apart : "with " + text(others)));
    }

    private void elsewhere(SortedSet<Integer> group, int units) {
        phrases.add(units + " of " + group.size() + " " + kind + " of " + text(group) + " are elsewhere");
    }

    private static SortedSet<Integer> union(List<SortedSet<Integer>> groups) {
        SortedSet<Integer> union = new TreeSet<>();
        groups.forEach(union::addAll);
        return union;
    }

    private static SortedSet<Integer> without(Set<Integer> units, Set<Integer> others) {
        SortedSet<Integer> left = new TreeSet<>(units);
        left.removeAll(others);
        return left;
    }
}
