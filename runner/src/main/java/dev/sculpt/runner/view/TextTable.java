package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.problem.OneLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows in columns, with a header.
 *
 * @param columns from left to right
 * @param <T> what a row is about
 */
public record TextTable<T>(List<Column<T>> columns) {

    /** At the end of a line of a title: the word goes on in the next, without a hyphen where both are one line. */
    static final String SOFT_HYPHEN = "\u00ad";

    private static final String GAP = "  ";
    /** What cells hold that say nothing. */
    private static final Set<String> SILENT = Set.of("", "-", "unknown");
    static final char ESCAPE = '\u001b';
    private static final Pattern COLOUR = Pattern.compile(ESCAPE + "\\[[\\d;]*m");

    /**
     * One column.
     *
     * @param title its header; where it has line feeds, the header of an aligned table has as many lines
     * @param alignment of header and cells
     * @param cell what it says about a row
     * @param need how much it is needed where not all columns fit
     * @param paint gives the cell of a row colours on a terminal, once what would act on one is written out
     */
    public record Column<T>(String title, Alignment alignment, Function<T, String> cell, Need need,
            BiFunction<T, String, String> paint) {

        /** Creates a column without colours. */
        public Column(String title, Alignment alignment, Function<T, String> cell, Need need) {
            this(title, alignment, cell, need, (row, text) -> text);
        }

        /** Creates a column that is of use, without colours. */
        public Column(String title, Alignment alignment, Function<T, String> cell) {
            this(title, alignment, cell, Need.USEFUL);
        }

        /** Returns the same column, needed more or less. */
        public Column<T> as(Need other) {
            return new Column<>(title, alignment, cell, other, paint);
        }

        /** Returns the same column with colours. */
        public Column<T> painted(BiFunction<T, String, String> other) {
            return new Column<>(title, alignment, cell, need, other);
        }

        /** Returns the header in one line. */
        private String heading() {
            return title.lines().reduce("", Column::joined);
        }

        private List<String> titleLines() {
            return title.lines().map(line -> OneLine.whole(line.replace(SOFT_HYPHEN, "-"))).toList();
        }

        // A line that ends in a hyphen or plus was broken within a word, one that ends in a soft hyphen has it only here.
        private static String joined(String before, String line) {
            if (before.endsWith(SOFT_HYPHEN)) {
                return before.substring(0, before.length() - SOFT_HYPHEN.length()) + line;
            }
            return before.isEmpty() || before.endsWith("-") || before.endsWith("+") ? before + line : before + " " + line;
        }
    }

    /** How much a column is needed: where not all fit, those of the last are left out first, of each the rightmost first. */
    public enum Need {
        ALWAYS, USEFUL, EXTRA
    }

    /** Where a cell stands in its column. */
    public enum Alignment {
        LEFT, RIGHT;

        private String html() {
            return this == LEFT ? "" : " class=\"number\"";
        }

        String pad(String text, int width) {
            String blanks = " ".repeat(width - visible(text));
            return this == LEFT ? text + blanks : blanks + text;
        }
    }

    public TextTable {
        columns = List.copyOf(columns);
    }

    /** Returns the table of the first column and of those others that say something of some of the rows. */
    public TextTable<T> telling(List<T> rows) {
        return new TextTable<>(columns.stream().filter(column -> column.equals(columns.get(0))
                || rows.stream().anyMatch(row -> !SILENT.contains(column.cell().apply(row).strip()))).toList());
    }

    /**
     * Returns the header and the rows in aligned columns that fit a width: first cells of text are broken between words,
     * then columns are left out, which a last line names. The first column always stays.
     *
     * @param width in columns of the terminal
     */
    public String text(List<T> rows, int width) {
        List<List<String>> cells = columns.stream().map(column -> cells(column, rows)).toList();
        TableFit fit = TableFit.of(columns, cells, GAP.length(), width);
        StringBuilder text = new StringBuilder();
        fit.lines(columns, cells).forEach(line -> text.append(String.join(GAP, line).stripTrailing()).append('\n'));
        if (!fit.leftOut().isEmpty()) {
            text.append(LineWidth.ofProse(width).wrapped("left out, for want of room: " + fit.leftOut().stream()
                    .map(at -> columns.get(at).heading()).collect(Collectors.joining(", ")))).append('\n');
        }
        return text.toString();
    }

    // Those of the header, the last line of which all columns share, and of the rows.
    private List<String> cells(Column<T> column, List<T> rows) {
        int headerLines = columns.stream().mapToInt(one -> one.titleLines().size()).max().orElse(1);
        List<String> cells = new ArrayList<>(Collections.nCopies(headerLines - column.titleLines().size(), ""));
        cells.addAll(column.titleLines());
        rows.forEach(row -> cells.add(column.paint().apply(row, OneLine.whole(column.cell().apply(row)))));
        return cells;
    }

    // Colours take no room.
    static int visible(String text) {
        return DisplayWidth.of(text.indexOf(ESCAPE) < 0 ? text : COLOUR.matcher(text).replaceAll(""));
    }

    /** Returns the header and the rows in aligned columns, each line ended by a line feed. */
    public String text(List<T> rows) {
        return text(rows, Integer.MAX_VALUE);
    }

    /** Returns the header and the rows as a table in Markdown, each line ended by a line feed. */
    public String markdown(List<T> rows) {
        StringBuilder text = new StringBuilder();
        text.append(markdownLine(column -> MarkdownText.of(column.heading())));
        text.append(markdownLine(column -> column.alignment() == Alignment.LEFT ? "---" : "---:"));
        rows.forEach(row -> text.append(markdownLine(column -> MarkdownText.of(column.cell().apply(row).strip()))));
        return text.toString();
    }

    /** Returns the header and the rows as a table in LaTeX with the rules of booktabs, each line ended by a line feed. */
    public String latex(List<T> rows) {
        StringBuilder text = new StringBuilder("\\begin{tabular}{");
        columns.forEach(column -> text.append(column.alignment() == Alignment.LEFT ? 'l' : 'r'));
        text.append("}\n\\toprule\n");
        text.append(latexLine(column -> column.heading())).append("\\midrule\n");
        rows.forEach(row -> text.append(latexLine(column -> column.cell().apply(row))));
        return text.append("\\bottomrule\n\\end{tabular}\n").toString();
    }

    /** Returns the header and the rows as a table in HTML. */
    public String html(List<T> rows) {
        return html(rows, row -> Map.of());
    }

    /**
     * Returns the header and the rows as a table in HTML.
     *
     * @param data of each row, for attributes {@code data-NAME}
     */
    String html(List<T> rows, Function<T, Map<String, String>> data) {
        StringBuilder text = new StringBuilder("<div class=\"wide\"><table>\n<thead><tr>");
        columns.forEach(column -> text.append("<th scope=\"col\"").append(column.alignment().html()).append('>')
                .append(HtmlText.of(column.heading())).append("</th>"));
        text.append("</tr></thead>\n<tbody>\n");
        for (T row : rows) {
            text.append("<tr");
            data.apply(row).forEach((name, value) ->
                    text.append(" data-").append(name).append("=\"").append(HtmlText.of(value)).append('"'));
            text.append('>');
            columns.forEach(column -> text.append("<td").append(column.alignment().html()).append('>')
                    .append(HtmlText.of(column.cell().apply(row).strip())).append("</td>"));
            text.append("</tr>\n");
        }
        return text.append("</tbody></table></div>\n").toString();
    }

    private String latexLine(Function<Column<T>, String> cell) {
        return columns.stream().map(column -> LatexText.of(cell.apply(column).strip()))
                .collect(Collectors.joining(" & ", "", " \\\\\n"));
    }

    private String markdownLine(Function<Column<T>, String> cell) {
        return columns.stream()
                .map(cell)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
