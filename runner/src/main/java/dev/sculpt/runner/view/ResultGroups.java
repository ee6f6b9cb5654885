package dev.sculpt.runner.view;

import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.view.ResultSummary.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The results of a run by what may be counted together: one task, one architecture and one variant, whatever the seeds. What
 * has one name and is not the same has a number behind it.
 */
final class ResultGroups {

    /** The names of a group: those of other groups differ in at least one. */
    record Name(String task, String layers, String variant) { }

    private record Place(String task, String variant) { }

    private final Map<Name, List<ResultSummary>> groups = new LinkedHashMap<>();
    private final Map<Group, Name> names = new HashMap<>();

    /** Groups results, in their order. */
    ResultGroups(List<ResultSummary> results) {
        Set<Group> distinct = new LinkedHashSet<>();
        results.forEach(result -> distinct.add(result.group()));
        name(distinct);
        complete(results);
        results.forEach(result ->
                groups.computeIfAbsent(names.get(result.group()), name -> new ArrayList<>()).add(result));
    }

    private void name(Set<Group> distinct) {
        Map<String, Set<String>> tasks = new HashMap<>();
        distinct.stream().filter(group -> !group.identity().task().isEmpty()).forEach(group ->
                tasks.computeIfAbsent(group.task(), task -> new LinkedHashSet<>()).add(group.identity().task()));
        Map<Name, List<Group>> alike = new LinkedHashMap<>();
        for (Group group : distinct) {
            String task = numbered(group.task(), group.identity().task(), tasks.getOrDefault(group.task(), Set.of()));
            Name name = new Name(task, group.layers(), group.variant());
            names.put(group, name);
            if (!group.identity().equals(Identity.UNKNOWN)) {
                alike.computeIfAbsent(name, same -> new ArrayList<>()).add(group);
            }
        }
        alike.forEach((name, those) -> those.forEach(group -> names.put(group,
                new Name(name.task(), name.layers(), numbered(name.variant(), group, those)))));
    }

    private static <T> String numbered(String name, T one, Collection<T> all) {
        return all.size() < 2 || !all.contains(one) ? name : (name + " #" + (List.copyOf(all).indexOf(one) + 1)).strip();
    }

    // A network that a plugin failed on may never have got its layers; those of the others of its variant are its own.
    private void complete(List<ResultSummary> results) {
        Map<Place, Set<Name>> whole = new HashMap<>();
        results.stream().filter(result -> result.status() != Status.FAILED).map(result -> names.get(result.group()))
                .forEach(name -> whole.computeIfAbsent(place(name), place -> new LinkedHashSet<>()).add(name));
        names.replaceAll((group, name) -> {
            Set<Name> others = whole.getOrDefault(place(name), Set.of());
            return group.layers().isEmpty() && others.size() == 1 ? others.iterator().next() : name;
        });
    }

    private static Place place(Name name) {
        return new Place(name.task(), name.variant());
    }

    /** Returns the names of the groups, in the order of their first results. */
    List<Name> names() {
        return List.copyOf(groups.keySet());
    }

    /** Returns the results of a group. */
    List<ResultSummary> of(Name name) {
        return groups.get(name);
    }

    /** Returns the name of the group that a result is of. */
    Name name(ResultSummary result) {
        return names.get(result.group());
    }

    /** Returns whether there are several variants of one task, whose results cannot be added up. */
    boolean isOfSeveralVariants() {
        return groups.keySet().stream().map(ResultGroups::place).distinct().count()
                > groups.keySet().stream().map(Name::task).distinct().count();
    }

    /** Returns the results of each variant by its name, over all tasks. */
    Map<String, List<ResultSummary>> variants() {
        Map<String, List<ResultSummary>> variants = new LinkedHashMap<>();
        groups.forEach((name, results) ->
                variants.computeIfAbsent(name.variant(), variant -> new ArrayList<>()).addAll(results));
        return variants;
    }
}
