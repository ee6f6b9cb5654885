package dev.sculpt.tasks;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.Shown;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands between the values of a CSV file. */
final class CsvSeparator {

    /** Those that are looked for, by their names. */
    private static final Map<String, Character> NAMED = new LinkedHashMap<>();

    static {
        NAMED.put("comma", ',');
        NAMED.put("semicolon", ';');
        NAMED.put("tab", '\t');
        NAMED.put("bar", '|');
    }

    private CsvSeparator() { }

    /**
     * Returns the separator of a setting.
     *
     * @throws SettingException if it is none
     */
    static char of(String setting) {
        Character named = NAMED.get(setting);
        if (named != null) {
            return named;
        }
        if (setting.length() != 1 || "\"\r\n\0\uFEFF".contains(setting) || Character.isLetterOrDigit(setting.charAt(0))
                || "+-.".contains(setting)) {
            throw new SettingException("separator", "\"" + Shown.of(setting) + "\" cannot be between values; give "
                    + String.join(", ", NAMED.keySet()) + " or one character that is no letter, digit, sign or quote");
        }
        return setting.charAt(0);
    }

    /** Returns what one is called. */
    static String name(char separator) {
        return NAMED.entrySet().stream().filter(one -> one.getValue() == separator).map(Map.Entry::getKey).findFirst()
                .orElse("'" + separator + "'");
    }

    /**
     * Returns the separator by which the first record of a text names the most of some columns; of several, the one by which
     * it has the most columns, commas first.
     */
    static char find(String text, List<String> wanted) {
        Optional<Character> many = NAMED.values().stream().filter(one -> hasManyValues(text, one)).findFirst();
        return many.isPresent() ? many.get() : NAMED.values().stream()
                .max(Comparator.<Character>comparingLong(one -> named(text, one, wanted))
                        .thenComparingInt(one -> header(text, one).size())
                        .thenComparing(one -> -List.copyOf(NAMED.values()).indexOf(one)))
                .orElseThrow();
    }

    private static long named(String text, char separator, List<String> wanted) {
        List<String> header = header(text, separator);
        return wanted.stream().filter(header::contains).count();
    }

    // Nothing else has as many: it is to be said of it.
    private static boolean hasManyValues(String text, char separator) {
        try {
            first(text, separator);
            return false;
        } catch (CsvParseException e) {
            return CsvMistake.isOfManyValues(e);
        }
    }

    private static List<String> header(String text, char separator) {
        try {
            return first(text, separator).map(CsvRecord::getFields)
                    .map(fields -> fields.stream().map(CsvRows::name).toList()).orElse(List.of());
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    private static Optional<CsvRecord> first(String text, char separator) {
        Iterator<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).iterator();
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    }
}
