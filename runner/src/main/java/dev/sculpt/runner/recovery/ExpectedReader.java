package dev.sculpt.runner.recovery;

import dev.sculpt.runner.plan.SideReader;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.Bound;
import dev.sculpt.runner.settings.RecordBinder;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.NodeTable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code expected:} of one pipeline after another. A cell may be stated by several of them, but not with different
 * rates.
 */
public final class ExpectedReader implements SideReader {

    private static final String KEY = "expected";
    private static final String SOURCE = "source";

    private record Stated(ExpectedRates rates, Position at) { }

    private final RecordBinder binder = RecordBinder.withoutPlugins();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> tasks = new LinkedHashSet<>();
    private final Map<TaskDepth, Stated> stated = new LinkedHashMap<>();

    @Override
    public void read(Node.Mapping pipeline, Problems problems) {
        if (pipeline.entries().get("tasks") instanceof Node.Mapping named) {
            tasks.addAll(named.entries().keySet());
        }
        Node node = pipeline.entries().get(KEY);
        if (node instanceof Node.Mapping table) {
            source(table, problems);
            NodeTable.rows(table, KEY, Set.of(SOURCE), problems).forEach(row ->
                    binder.bind(row, KEY, ExpectedRates.class, problems)
                            .map(Bound::value)
                            .ifPresent(rates -> add(rates, row.entries().get("task").at(), problems)));
        } else if (node != null && !node.isNothing()) {
            problems.add(node.at(), "\"" + KEY + "\" must be a table with columns and rows, not " + node.describe());
        }
    }

    private void source(Node.Mapping table, Problems problems) {
        Node node = table.entries().get(SOURCE);
        if (node instanceof Node.Scalar text && text.value() != null) {
            sources.add(text.text().strip());
        } else if (node != null) {
            problems.add(node.at(), "\"" + KEY + "." + SOURCE + "\" must be text, not " + node.describe());
        }
    }

    private void add(ExpectedRates rates, Position at, Problems problems) {
        Stated before = stated.putIfAbsent(rates.cell(), new Stated(rates, at));
        if (before != null && !before.rates().equals(rates)) {
            problems.add(at, "other rates for " + rates.cell() + " stand at " + before.at());
        }
    }

    /** Demands that every cell be of a task there is: one of the {@code tasks} of the pipelines read, or one of these. */
    @Override
    public void end(Collection<String> others, Problems problems) {
        Set<String> known = new LinkedHashSet<>(tasks);
        known.addAll(others);
        stated.forEach((cell, one) -> {
            if (!known.contains(cell.task())) {
                problems.add(one.at(), "no task is named \"" + cell.task() + "\"" + NearestName.hint(cell.task(), known));
            }
        });
    }

    /** Returns all that was read so far. */
    public Expected expected() {
        return new Expected(List.copyOf(sources), stated.values().stream().map(Stated::rates).toList());
    }
}
