package dev.sculpt.runner.view;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows that are listed: for programs by keys in JSON and CSV, for people in a table of those fields that it shows.
 *
 * @param fields of a row, in order
 * @param rows that are listed
 * @param <T> what a row is about
 */
public record Rows<T>(List<Field<T>> fields, List<T> rows) {

    /**
     * One field.
     *
     * @param key in JSON, and the header of the column in CSV
     * @param value a number, boolean, text, a list or a mapping of these, or null; CSV has the elements of a list in one
     *     cell, with blanks between
     * @param column of the table, nothing for a field that is for programs alone
     */
    public record Field<T>(String key, Function<T, Object> value, Optional<Column<T>> column) {

        /** Creates a field for programs alone. */
        public Field(String key, Function<T, Object> value) {
            this(key, value, Optional.empty());
        }

        /** Returns the same field, which the table shows under its key and as CSV has it. */
        public Field<T> shown(Alignment alignment) {
            return shown(key, alignment, row -> cell(value.apply(row)));
        }

        /** Returns the same field, which the table shows in another way. */
        public Field<T> shown(String title, Alignment alignment, Function<T, String> text) {
            return new Field<>(key, value, Optional.of(new Column<>(title, alignment, text)));
        }
    }

    public Rows {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /** Returns the table of the fields that it shows, for these rows or some of them. */
    public TextTable<T> table() {
        return new TextTable<>(fields.stream().flatMap(field -> field.column().stream()).toList());
    }

    /** Returns each row as plain values by its keys. */
    public List<Map<String, Object>> objects() {
        return rows.stream().map(row -> {
            Map<String, Object> object = new LinkedHashMap<>();
            fields.forEach(field -> object.put(field.key(), field.value().apply(row)));
            return object;
        }).toList();
    }

    /** Returns the header and the rows as CSV, each ended by a line feed. */
    public String csv() {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
        csv.writeRecord(fields.stream().map(Field::key).toList());
        rows.forEach(row -> csv.writeRecord(fields.stream().map(field -> cell(field.value().apply(row))).toList()));
        return text.toString();
    }

    /** Returns the table in Markdown. */
    public String markdown() {
        return table().markdown(rows);
    }

    private static String cell(Object value) {
        return value == null ? "" : value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(" ")) : String.valueOf(value);
    }
}
