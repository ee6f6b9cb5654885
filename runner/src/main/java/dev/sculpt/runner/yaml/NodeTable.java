package dev.sculpt.runner.yaml;

import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads tables of a pipeline file: {@code columns: [task, model.epochs]}, {@code rows: [[a, 30], [b, 60]]}. */
public final class NodeTable {

    private static final String COLUMNS = "columns";
    private static final String ROWS = "rows";

    private NodeTable() { }

    /**
     * Returns each row as a mapping from the names of the columns to its values. It stands where the columns do: what one
     * row lacks they all lack, and is reported once.
     *
     * @param table the mapping that holds columns and rows
     * @param key what it stands under, for messages
     * @param others the keys it may have beside columns and rows
     * @param problems receives everything that is wrong; rows of another length than the columns are left out
     */
    public static List<Node.Mapping> rows(Node.Mapping table, String key, Set<String> others, Problems problems) {
        Set<String> known = new LinkedHashSet<>(List.of(COLUMNS, ROWS));
        known.addAll(others);
        table.entries().keySet().stream().filter(name -> !known.contains(name)).forEach(name -> problems.add(
                table.keys().get(name), "unknown key \"" + key + "." + name + "\"" + NearestName.hint(name, known)));
        if (!(table.entries().get(COLUMNS) instanceof Node.Sequence columns)
                || !(table.entries().get(ROWS) instanceof Node.Sequence rows)) {
            problems.add(table.at(), "a table in \"" + key + "\" has the keys columns and rows, each a list");
            return List.of();
        }
        Map<String, Position> names = names(columns, problems);
        if (rows.items().isEmpty()) {
            problems.add(rows.at(), "a table in \"" + key + "\" needs at least one row");
        }
        List<Node.Mapping> mappings = new ArrayList<>();
        for (Node row : rows.items()) {
            if (!(row instanceof Node.Sequence values) || values.items().size() != columns.items().size()) {
                problems.add(row.at(), "this row must be a list of " + columns.items().size() + " values, one per column");
            } else if (names.size() == columns.items().size()) {
                Map<String, Node> entries = new LinkedHashMap<>();
                names.keySet().forEach(name -> entries.put(name, values.items().get(entries.size())));
                mappings.add(new Node.Mapping(entries, names, columns.at()));
            }
        }
        return mappings;
    }

    /**
     * Returns a table with other values; what is no well-formed table stays as it is.
     *
     * @param change gives the values of a row, by the names of the columns
     */
    public static Node.Mapping map(Node.Mapping table, UnaryOperator<Map<String, Node>> change) {
        if (!(table.entries().get(COLUMNS) instanceof Node.Sequence columns)
                || !(table.entries().get(ROWS) instanceof Node.Sequence rows)) {
            return table;
        }
        return table.with(ROWS, rows.map(row -> row instanceof Node.Sequence values
                && values.items().size() == columns.items().size() ? changed(columns, values, change) : row));
    }

    private static Node changed(Node.Sequence columns, Node.Sequence row, UnaryOperator<Map<String, Node>> change) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.items().size(); i++) {
            values.put(String.valueOf(columns.items().get(i).plain()), row.items().get(i));
        }
        Map<String, Node> changed = change.apply(values);
        return new Node.Sequence(columns.items().stream()
                .map(column -> changed.get(String.valueOf(column.plain()))).toList(), row.at());
    }

    private static Map<String, Position> names(Node.Sequence columns, Problems problems) {
        Map<String, Position> names = new LinkedHashMap<>();
        for (Node column : columns.items()) {
            String name = String.valueOf(column.plain());
            if (names.put(name, column.at()) != null) {
                problems.add(column.at(), "the column \"" + name + "\" stands here a second time");
            }
        }
        return names;
    }
}
