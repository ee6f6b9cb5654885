package dev.sculpt.tasks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns that have another text, or another whole number, in every row, as identifiers have. Numbers are compared as they
 * are written, not as inputs are kept: beyond 2^24 neighbours are one number of single precision. The first
 * {@value #MOST_ROWS} rows tell.
 */
final class CsvIdentifiers {

    /** The fewest rows of which it says something that each has another value. */
    private static final int FEWEST_ROWS = 20;
    /** The fewest rows of which it says something that a column counts them. */
    private static final int FEWEST_COUNTED = 8;

    private static final int MOST_ROWS = 1024;

    private final Map<Integer, Set<String>> texts = new HashMap<>();
    private final Map<Integer, Numbers> numbers = new HashMap<>();
    private int rows;

    /**
     * Begins before the first row.
     *
     * @param texts positions of columns of text
     * @param numbers positions of columns of numbers
     */
    CsvIdentifiers(List<Integer> texts, List<Integer> numbers) {
        texts.forEach(column -> this.texts.put(column, new HashSet<>()));
        numbers.forEach(column -> this.numbers.put(column, new Numbers()));
    }

    /** Takes a row into account. */
    void add(List<String> values) {
        if (rows < MOST_ROWS) {
            texts.entrySet().removeIf(column -> !column.getValue().add(values.get(column.getKey())));
            numbers.entrySet().removeIf(column -> !column.getValue().add(values.get(column.getKey()).strip()));
        }
        rows++;
    }

    /** Returns whether a column has another value in each row that was looked at, in rows enough to tell. */
    boolean isIdentifier(int column) {
        boolean another = rows >= FEWEST_ROWS && (texts.containsKey(column) || numbers.containsKey(column));
        boolean counted = rows >= FEWEST_COUNTED && numbers.containsKey(column) && numbers.get(column).counting;
        return another || counted;
    }

    /** Returns which rows were looked at, in words. */
    String where() {
        return rows <= MOST_ROWS ? "in every row" : "in each of the first " + MOST_ROWS + " rows";
    }

    /** The whole numbers of a column, and whether each is one more than that of the row before. */
    private static final class Numbers {

        // Of few digits, as huge ones, or those of huge exponents, would have to be written out to be compared.
        private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,64}(\\.0{0,16})?");

        private final Set<BigDecimal> distinct = new HashSet<>();
        private BigDecimal last;
        private boolean counting = true;

        /** Takes a value into account; returns whether it is a whole number that has not been there. */
        boolean add(String text) {
            if (!WHOLE.matcher(text).matches()) {
                return false;
            }
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            counting &= last == null || number.subtract(last).compareTo(BigDecimal.ONE) == 0;
            last = number;
            return distinct.add(number);
        }
    }
}
