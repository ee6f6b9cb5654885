package dev.sculpt.runner.recovery;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.plan.SweptText;
import dev.sculpt.runner.plugin.NoNetworkMark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Names what sets groups of networks apart: the compared variant, and what was swept, so far as it differs between groups of
 * one task; where that is the same, the folders that they are from; where these are the same too, a number. Groups have one
 * name only where they may be summed up: in one cell never, in several where neither what was set differs nor the folders do
 * that have other methods.
 */
final class VariantNames {

    private static final int MOST_FOLDERS = 3;

    private record Origin(String method, Set<Integer> runs) { }

    private final List<RowGroup> groups;
    private final Predicate<TaskDepth> stated;
    private final List<String> folders;

    private VariantNames(List<RowGroup> groups, Predicate<TaskDepth> stated, List<String> folders) {
        this.groups = groups;
        this.stated = stated;
        this.folders = folders;
    }

    /**
     * Returns the groups by the rows that they are, in the order given.
     *
     * @param stated cells of rates that hold for all depths and widths alike, so that these set no variants apart
     * @param folders the names of the runs
     */
    static Map<RecoveryRow, RowGroup> rows(List<RowGroup> groups, Predicate<TaskDepth> stated, List<String> folders) {
        return new VariantNames(groups, stated, folders).rows();
    }

    private Map<RecoveryRow, RowGroup> rows() {
        Set<String> telling = telling();
        Map<String, List<RowGroup>> named = new LinkedHashMap<>();
        groups.forEach(group -> named.computeIfAbsent(text(group, telling), name -> new ArrayList<>()).add(group));
        Map<RowGroup, String> names = new HashMap<>();
        named.forEach((name, alike) -> {
            boolean apart = folders.size() > 1 && haveToBeApart(alike);
            alike.forEach(group -> names.put(group, apart ? (name + " " + folders(group, alike)).strip() : name));
        });
        Map<RecoveryRow, Long> count = groups.stream()
                .collect(Collectors.groupingBy(
                        group -> new RecoveryRow(group.cell(), names.get(group)), Collectors.counting()));
        Map<RecoveryRow, RowGroup> rows = new LinkedHashMap<>();
        for (RowGroup group : groups) {
            RecoveryRow row = new RecoveryRow(group.cell(), names.get(group));
            int number = 1;
            while (count.get(row) > 1 && rows.containsKey(numbered(row, number))) {
                number++;
            }
            rows.put(count.get(row) > 1 ? numbered(row, number) : row, group);
        }
        return rows;
    }

    private static RecoveryRow numbered(RecoveryRow row, int number) {
        return new RecoveryRow(row.cell(), (row.variant() + " #" + number).strip());
    }

    // The keys of which two groups of one task have different values; where rates are stated, two of one cell.
    private Set<String> telling() {
        Map<Object, List<RowGroup>> units = new LinkedHashMap<>();
        groups.forEach(group -> units.computeIfAbsent(
                stated.test(group.cell()) ? group.cell() : group.taskName(), unit -> new ArrayList<>()).add(group));
        Set<String> telling = new HashSet<>();
        for (List<RowGroup> unit : units.values()) {
            Set<String> keys = new LinkedHashSet<>();
            unit.forEach(group -> keys.addAll(group.settings().keySet()));
            keys.stream().filter(key -> unit.stream().map(group -> value(group, key)).distinct().count() > 1)
                    .forEach(telling::add);
        }
        return telling;
    }

    private static String value(RowGroup group, String key) {
        return group.settings().containsKey(key) ? "=" + group.settings().get(key) : "";
    }

    private static String text(RowGroup group, Set<String> telling) {
        String name = group.settings().entrySet().stream().filter(one -> telling.contains(one.getKey()))
                .map(one -> one.getKey().equals(NetworkId.COMPARED) ? String.valueOf(one.getValue())
                        : one.getKey() + "=" + SweptText.of(one.getValue()).replace(" ", ""))
                .collect(Collectors.joining(" "));
        return group.isNetworkless() ? NoNetworkMark.on(name) : name;
    }

    private static boolean haveToBeApart(List<RowGroup> alike) {
        List<Origin> origins = alike.stream().map(group -> new Origin(group.method(), group.runs())).distinct().toList();
        return alike.stream().map(RowGroup::cell).distinct().count() < alike.size()
                || origins.stream().anyMatch(one -> origins.stream().anyMatch(other -> !one.method().equals(other.method())
                        && Collections.disjoint(one.runs(), other.runs())));
    }

    private String folders(RowGroup group, List<RowGroup> alike) {
        List<RowGroup> method = alike.stream().filter(one -> one.method().equals(group.method())).toList();
        SortedSet<Integer> runs = new TreeSet<>(group.runs());
        if (method.stream().map(RowGroup::cell).distinct().count() == method.size()) {
            method.forEach(one -> runs.addAll(one.runs()));
        }
        String first = runs.stream().limit(MOST_FOLDERS).map(folders::get).collect(Collectors.joining("+"));
        return runs.size() > MOST_FOLDERS ? first + "+" + (runs.size() - MOST_FOLDERS) + " more" : first;
    }
}
