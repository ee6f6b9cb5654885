package dev.sculpt.runner.view;

import dev.sculpt.runner.plan.SweptText;
import dev.sculpt.runner.recovery.ExpectedRates;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.recovery.RecoveryRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rows of a variant are summed up to: the groups of published rates, what was swept of the task, all that are
 * published, and the rest.
 */
final class RecoveryTotals {

    /** The most values of a swept setting of the task that each have a total. */
    static final int MOST_VALUES = 12;

    private static final String SEED = "task.seed"; // which tasks of a kind were drawn is no kind of its own

    /**
     * A total.
     *
     * @param name of the group, or what else it is over
     * @param rows that are summed up, at least one
     */
    record Total(String name, List<RecoveryRow> rows) { }

    private final Recovery recovery;
    private final List<Total> totals = new ArrayList<>();

    private RecoveryTotals(Recovery recovery) {
        this.recovery = recovery;
    }

    /** Returns the totals of a variant. */
    static List<Total> of(Recovery recovery, String variant) {
        RecoveryTotals all = new RecoveryTotals(recovery);
        all.add(recovery.rows(variant));
        return all.totals;
    }

    private void add(List<RecoveryRow> rows) {
        List<RecoveryRow> published = rows.stream().filter(row -> recovery.rates(row.cell()).isPresent()).toList();
        published.stream().flatMap(row -> group(row).stream()).distinct().forEach(group -> addWithAndWithoutRoom(
                group, published.stream().filter(row -> group(row).equals(Optional.of(group))).toList()));
        addSwept(rows);
        if (!published.isEmpty()) {
            addWithAndWithoutRoom("all", published);
        }
        List<RecoveryRow> others = rows.stream().filter(row -> recovery.rates(row.cell()).isEmpty()).toList();
        if (!others.isEmpty()) {
            totals.add(new Total(published.isEmpty() ? "all" : "unpublished", others));
        }
    }

    private void addSwept(List<RecoveryRow> rows) {
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> keys.addAll(recovery.taskSettings(row).keySet()));
        keys.remove(SEED);
        for (String key : keys) {
            Map<String, List<RecoveryRow>> byValue = rows.stream()
                    .filter(row -> recovery.taskSettings(row).containsKey(key))
                    .collect(Collectors.groupingBy(
                            row -> SweptText.of(recovery.taskSettings(row).get(key)),
                            LinkedHashMap::new, Collectors.toList()));
            int values = byValue.size();
            if (values > 1 && values <= MOST_VALUES && values < rows.size()) { // else the rows say it
                byValue.forEach((value, some) -> totals.add(new Total(SweptText.of(Map.of(key, value), keys), some)));
            }
        }
    }

    private Optional<String> group(RecoveryRow row) {
        return recovery.rates(row.cell()).flatMap(ExpectedRates::group);
    }

    private void addWithAndWithoutRoom(String name, List<RecoveryRow> rows) {
        List<RecoveryRow> room = rows.stream().filter(row -> recovery.hasRoom(row.cell())).toList();
        if (room.size() < rows.size()) {
            totals.add(new Total(name + ", with room", room));
        }
        totals.add(new Total(name, rows));
    }
}
