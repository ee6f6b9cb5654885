package dev.sculpt.runner.view;

import dev.sculpt.runner.recovery.ExpectedRates;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.recovery.RecoveryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rows of a variant are summed up to: the groups of published rates, all of these, and the rest. */
final class RecoveryTotals {

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
        if (!published.isEmpty()) {
            addWithAndWithoutRoom("all", published);
        }
        List<RecoveryRow> others = rows.stream().filter(row -> recovery.rates(row.cell()).isEmpty()).toList();
        if (!others.isEmpty()) {
            totals.add(new Total(published.isEmpty() ? "all" : "unpublished", others));
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
