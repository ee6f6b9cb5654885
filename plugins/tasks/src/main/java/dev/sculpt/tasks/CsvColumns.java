package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.GivenFile;
import dev.sculpt.files.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which columns of a CSV file are learned, which learned from, and which are left out, as the header and the first row tell.
 *
 * @param targets positions of the columns to learn
 * @param inputs positions of the columns to learn from
 * @param text positions of the columns that are left out, as they do not begin with a number
 * @param yesOrNo those of them that begin with yes or no
 * @param unlisted positions of the columns that are left out, as the settings do not list them
 * @param index the position of a column of numbers that only counts the rows, none or one
 */
record CsvColumns(List<Integer> targets, List<Integer> inputs, List<Integer> text, Set<Integer> yesOrNo,
        List<Integer> unlisted, List<Integer> index) {

    private static final int MOST_NAMED = 40;
    private static final String YES_OR_NO = " (yes or no, which counts where \"inputs\" lists it)";

    // What pandas calls a column without a name when it reads one.
    private static final String UNNAMED = "Unnamed: 0";

    /**
     * Chooses the columns.
     *
     * @param inputs names of the columns to learn from; where empty, all of numbers that are no targets
     * @throws SettingException if there is no such column, or the first row does not tell
     */
    static CsvColumns of(GivenFile file, CsvRows csv, CsvRows.Row first, List<String> inputs, List<String> targets) {
        List<String> header = csv.columns();
        List<Integer> learned = positions(file, "targets", targets, header);
        if (!inputs.isEmpty()) {
            List<Integer> chosen = positions(file, "inputs", inputs, header);
            return new CsvColumns(learned, chosen, List.of(), Set.of(), IntStream.range(0, header.size()).boxed()
                    .filter(column -> !learned.contains(column) && !chosen.contains(column)).toList(), List.of());
        }
        List<Integer> numbers = new ArrayList<>();
        List<Integer> text = new ArrayList<>();
        Set<Integer> yesOrNo = new HashSet<>();
        List<Integer> index = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            if (learned.contains(column)) {
                continue;
            }
            String value = first.values().get(column);
            boolean named = !header.get(column).isBlank() && !header.get(column).equals(UNNAMED);
            boolean number = Double.isFinite(CsvNumber.of(value)) && !CsvNumber.isYesOrNo(value);
            if (named && !number && !CsvNumber.hint(value).isEmpty()) {
                throw file.refused(first.line(), "column \"" + Shown.of(header.get(column)) + "\" is "
                        + (value.isBlank() ? "empty" : "\"" + Shown.of(value) + "\"")
                        + (CsvNumber.isNumber(value) ? "" : ", which does not tell whether it is an input; list the "
                                + "columns to learn from as \"inputs\"")
                        + CsvNumber.hint(value));
            }
            if (number && named) {
                numbers.add(column);
            } else if (!number) {
                text.add(column);
                if (CsvNumber.isYesOrNo(value)) {
                    yesOrNo.add(column);
                }
            } else if (column == 0) {
                index.add(column);
            } else {
                throw csv.headerRefused("column " + (column + 1) + ", of numbers, has no name; list the columns to learn "
                        + "from as \"inputs\"");
            }
        }
        return new CsvColumns(learned, numbers, text, yesOrNo, List.of(), index);
    }

    /**
     * Returns the positions of columns in the header.
     *
     * @throws SettingException if there is none of a name
     */
    static List<Integer> positions(GivenFile file, String setting, List<String> columns, List<String> header) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int position = header.indexOf(columns.get(i));
            if (position < 0) {
                throw new SettingException(setting + "." + i, file.path() + " has no column \"" + columns.get(i) + "\"; "
                        + NearestName.hint(columns.get(i), header.stream().map(Shown::of).toList()));
            }
            positions.add(position);
        }
        return positions;
    }

    /**
     * Returns what to say of the columns that are left out.
     *
     * @param identifiers tell which of them have another text in every row
     */
    List<String> remarks(GivenFile file, List<String> header, CsvIdentifiers identifiers) {
        List<String> remarks = new ArrayList<>();
        if (!index.isEmpty()) {
            remarks.add(file.path() + ": the first column has no name and is left out, as the numbers of rows");
        }
        if (!text.isEmpty()) {
            remarks.add(file.path() + ": left out, as they do not begin with a number: " + text.stream()
                    .map(column -> name(column, header) + (isYesOrNo(column) ? YES_OR_NO
                            : identifiers.isIdentifier(column) ? another(identifiers) : ""))
                    .collect(Collectors.joining(", ")));
        }
        return remarks;
    }

    /** Returns which columns are learned, which learned from, and which are left out and why, a line each. */
    List<String> summary(List<String> header, CsvIdentifiers identifiers) {
        List<String> left = new ArrayList<>();
        index.forEach(column -> left.add(name(column, header) + " (numbers of rows)"));
        text.forEach(column -> left.add(name(column, header)
                + (isYesOrNo(column) ? YES_OR_NO : identifiers.isIdentifier(column) ? another(identifiers) : " (text)")));
        unlisted.forEach(column -> left.add(name(column, header) + " (not listed)"));
        return List.of(
                "targets: " + listed(targets.stream().map(column -> name(column, header)).toList()),
                "inputs: " + listed(inputs.stream().map(column -> name(column, header)).toList()),
                "left out: " + (left.isEmpty() ? "no column" : listed(left)));
    }

    private boolean isYesOrNo(int column) {
        return yesOrNo.contains(column);
    }

    private static String another(CsvIdentifiers identifiers) {
        return " (another text " + identifiers.where() + ")";
    }

    private static String listed(List<String> names) {
        return ListedNames.of(names, MOST_NAMED);
    }

    private static String name(int column, List<String> header) {
        return header.get(column).isBlank() ? "column " + (column + 1) + ", which has no name"
                : "\"" + Shown.of(header.get(column)) + "\"";
    }
}
