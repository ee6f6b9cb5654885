package dev.sculpt.tasks;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.sculpt.api.setting.SettingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file (RFC 4180) below its header, each as long as the header; blank lines are passed over. Values are
 * separated by commas or, where the header has none, by semicolons or tabs.
 */
final class CsvRows implements Iterator<CsvRows.Row> {

    private static final String SEPARATORS = ",;\t";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    // Stands behind the last row, unless that has a quote that is never closed, which swallows it.
    private static final List<String> END = List.of("\0");

    private final String setting;
    private final Path file;
    private final Iterator<CsvRecord> records;
    private final CsvRecord header;
    private final List<String> columns;
    private CsvRecord next;

    /**
     * A row.
     *
     * @param line of the file in which it starts, from 1
     * @param values one for each column
     */
    record Row(long line, List<String> values) { }

    /**
     * Reads the header of a file.
     *
     * @param setting that names the file
     * @throws SettingException if it cannot be read or has no header
     */
    CsvRows(String setting, Path file) {
        this.setting = setting;
        this.file = file;
        String text = TextFile.text(setting, file);
        if (text.isBlank()) {
            throw refused(1, "holds no header");
        }
        this.records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text + "\n" + END.get(0))
                .iterator();
        this.header = after(null);
        this.columns = header.getFields().stream().map(String::strip).toList();
        this.next = after(header);
    }

    private static char separator(String text) {
        String header = QUOTED.matcher(text.stripLeading().lines().findFirst().orElseThrow()).replaceAll("");
        return (char) SEPARATORS.chars().filter(each -> header.indexOf(each) >= 0).findFirst()
                .orElse(SEPARATORS.charAt(0));
    }

    private CsvRecord after(CsvRecord last) {
        try {
            if (records.hasNext()) {
                return records.next();
            }
        } catch (CsvParseException e) {
            String reason = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
            throw new SettingException(setting, file + ": " + e.getMessage() + reason);
        }
        throw refused(last.getStartingLineNumber(), "a quote is opened and never closed");
    }

    /** Returns the names of the columns. */
    List<String> columns() {
        return columns;
    }

    /** Returns what to throw where the header is wrong. */
    SettingException headerRefused(String message) {
        return refused(header.getStartingLineNumber(), message);
    }

    /** Returns what to throw where a line is wrong. */
    SettingException refused(long line, String message) {
        return new SettingException(setting, file + ":" + line + ": " + message);
    }

    @Override
    public boolean hasNext() {
        return !next.getFields().equals(END);
    }

    @Override
    public Row next() {
        CsvRecord row = next;
        next = after(row);
        if (row.getFieldCount() != columns.size()) {
            throw refused(row.getStartingLineNumber(),
                    "as many values as columns are needed, " + columns.size() + ", not " + row.getFieldCount());
        }
        return new Row(row.getStartingLineNumber(), row.getFields());
    }
}
