package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.problem.OneLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    private static final String GAP = "  ";
    private static final char ESCAPE = '\u001b';
    private static final Pattern COLOUR = Pattern.compile(ESCAPE + "\\[[\\d;]*m");

    /**
     * One column.
     *
     * @param title its header; where it has line feeds, the header of an aligned table has as many lines
     * @param alignment of header and cells
     * @param cell what it says about a row
     */
    public record Column<T>(String title, Alignment alignment, Function<T, String> cell) {

        private List<String> titleLines() {
            return title.lines().toList();
        }

        // A line that ends in a hyphen or plus was broken within a word.
        private static String joined(String before, String line) {
            return before.isEmpty() || before.endsWith("-") || before.endsWith("+") ? before + line : before + " " + line;
        }
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

    // Colours take no room.
    private static int visible(String text) {
        return DisplayWidth.of(text.indexOf(ESCAPE) < 0 ? text : COLOUR.matcher(text).replaceAll(""));
    }

    private static String inOneLine(String cell) {
        return cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 && cell.indexOf('\t') < 0 ? cell : OneLine.whole(cell);
    }

    /** Returns the header and the rows in aligned columns, each line ended by a line feed. */
    public String text(List<T> rows) {
        int headerLines = columns.stream().mapToInt(column -> column.titleLines().size()).max().orElse(1);
        List<List<String>> padded = new ArrayList<>();
        for (Column<T> column : columns) {
            List<String> cells = new ArrayList<>(Collections.nCopies(headerLines - column.titleLines().size(), ""));
            cells.addAll(column.titleLines());
            rows.forEach(row -> cells.add(inOneLine(column.cell().apply(row))));
            int width = cells.stream().mapToInt(TextTable::visible).max().orElse(0);
            padded.add(cells.stream().map(cell -> column.alignment().pad(cell, width)).toList());
        }
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < headerLines + rows.size(); line++) {
            int index = line;
            String joined = padded.stream().map(cells -> cells.get(index)).collect(Collectors.joining(GAP));
            text.append(joined.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Returns the header and the rows as a table in Markdown, each line ended by a line feed. */
    public String markdown(List<T> rows) {
        StringBuilder text = new StringBuilder();
        text.append(markdownLine(column -> MarkdownText.of(column.titleLines().stream().reduce("", Column::joined))));
        text.append(markdownLine(column -> column.alignment() == Alignment.LEFT ? "---" : "---:"));
        rows.forEach(row -> text.append(markdownLine(column -> MarkdownText.of(column.cell().apply(row).strip()))));
        return text.toString();
    }

    /** Returns the header and the rows as a table in LaTeX with the rules of booktabs, each line ended by a line feed. */
    public String latex(List<T> rows) {
        StringBuilder text = new StringBuilder("\\begin{tabular}{");
        columns.forEach(column -> text.append(column.alignment() == Alignment.LEFT ? 'l' : 'r'));
        text.append("}\n\\toprule\n");
        text.append(latexLine(column -> column.titleLines().stream().reduce("", Column::joined))).append("\\midrule\n");
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
                .append(HtmlText.of(column.titleLines().stream().reduce("", Column::joined))).append("</th>"));
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
