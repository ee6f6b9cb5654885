package dev.sculpt.tasks;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.GivenFile;
import dev.sculpt.files.GivenText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a CSV file (RFC 4180) below its header, of whatever length they are; blank lines are passed over. */
final class CsvRows implements Iterator<CsvRows.Row> {

    // Stands behind the last row, unless that has a quote that is never closed, which swallows it. No text holds it.
    private static final List<String> END = List.of("\0");

    // How Excel says in a first line what stands between values.
    private static final Pattern SAID = Pattern.compile("(\uFEFF?(?i:sep)=([^\r\n]))(?=[\r\n])");

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]+");

    private final GivenFile file;
    private final char separator;
    private final Iterator<CsvRecord> records;
    private final CsvRecord header;
    private final List<String> columns;
    private CsvRecord next;

    /**
     * A row.
     *
     * @param line of the file in which it starts, from 1
     * @param values one for each column, where the row is right
     */
    record Row(long line, List<String> values) { }

    /**
     * Reads the header of a file.
     *
     * @param separator of values; where there is none, the one by which the header names the most of {@code wanted}
     * @throws SettingException if it cannot be read or has no header
     */
    CsvRows(GivenFile file, Optional<String> separator, List<String> wanted) {
        this.file = file;
        String whole = file.text();
        Matcher said = SAID.matcher(whole);
        String text = said.lookingAt() ? whole.substring(said.end(1)) : whole; // its line stays, for the numbers of others
        if (text.isBlank()) {
            throw file.refused(1, "holds no header");
        }
        this.separator = separator.map(CsvSeparator::of).orElseGet(() ->
                said.lookingAt() ? said.group(2).charAt(0) : CsvSeparator.find(text, wanted));
        this.records = CsvReader.builder()
                .fieldSeparator(this.separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text + "\n" + END.get(0))
                .iterator();
        this.header = after(null);
        this.columns = header.getFields().stream().map(CsvRows::name).toList();
        this.next = after(header);
    }

    /** Returns the name of a column: spreadsheets break the lines of a header within its quotes. */
    static String name(String column) {
        return GivenText.unmarked(BREAKS.matcher(column).replaceAll(" ").strip());
    }

    private CsvRecord after(CsvRecord last) {
        try {
            if (records.hasNext()) {
                return records.next();
            }
        } catch (CsvParseException e) {
            throw CsvMistake.refused(file, e, last == null ? 1 : last.getStartingLineNumber() + 1);
        }
        throw file.refused(last == null ? 1 : last.getStartingLineNumber(), "a quote is opened and never closed; close it, "
                + "or write a quote within a value twice, and the value between quotes");
    }

    /** Returns what stands between values. */
    char separator() {
        return separator;
    }

    /** Returns the names of the columns. */
    List<String> columns() {
        return columns;
    }

    /** Returns what to throw where the header is wrong. */
    SettingException headerRefused(String message) {
        return file.refused(header.getStartingLineNumber(), message);
    }

    // A byte order mark within a file is left of another that was put behind it.
    private static List<String> unmarked(List<String> values) {
        List<String> unmarked = new ArrayList<>(values);
        unmarked.set(0, GivenText.unmarked(values.get(0)));
        return unmarked;
    }

    @Override
    public boolean hasNext() {
        return !next.getFields().equals(END);
    }

    @Override
    public Row next() {
        CsvRecord row = next;
        next = after(row);
        return new Row(row.getStartingLineNumber(), unmarked(row.getFields()));
    }
}
