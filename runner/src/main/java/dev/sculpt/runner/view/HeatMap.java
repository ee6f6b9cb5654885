package dev.sculpt.runner.view;

import dev.sculpt.runner.comparison.SweepGrid;
import dev.sculpt.runner.comparison.SweepGridCsv;
import dev.sculpt.runner.plan.SweptText;
import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.recovery.MeasureTally;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import dev.sculpt.runner.view.TextTable.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A grid of swept settings for readers: how many networks of each cell have the measure, or its mean, with a shade. Numbers
 * and shades say all; colours, where there are any, say it again.
 */
public final class HeatMap implements Listing {

    /** What is listed. */
    public static final String NAME = "heat-map";

    private static final int USUAL_WIDTH = 80;
    private static final String GAP = "  ";
    private static final String NONE = "-";

    private final SweepGrid grid;
    private final HeatScale scale;
    private final boolean coloured;

    /**
     * Takes a grid.
     *
     * @param coloured whether cells have a background too
     */
    public HeatMap(SweepGrid grid, boolean coloured) {
        this.grid = grid;
        this.coloured = coloured;
        this.scale = HeatScale.of(grid.rows().stream().flatMap(row -> grid.columns().stream()
                .flatMap(column -> grid.cell(row, column).stream())).mapToDouble(MeasureTally::mean).toArray());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("keys", grid.keys());
        fields.put("measure", grid.measure());
        fields.put("cells", grid.rows().stream().flatMap(row -> grid.columns().stream().flatMap(column ->
                grid.cell(row, column).stream().map(tally -> cell(row, column, tally)))).toList());
        fields.put("remarks", grid.remarks());
        return fields;
    }

    private Map<String, Object> cell(String row, String column, MeasureTally tally) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("values", grid.keys().size() > 1 ? List.of(row, column) : List.of(row));
        fields.put("networks", tally.networks());
        fields.put("hits", tally.proportion().map(Proportion::hits).orElse(null));
        fields.put("mean", tally.mean());
        return fields;
    }

    @Override
    public String csv() {
        return SweepGridCsv.text(grid);
    }

    @Override
    public List<String> remarks() {
        return grid.remarks();
    }

    /** Returns the grid in aligned columns with shades: columns that have no room in the width follow below. */
    @Override
    public String text(int most) {
        int room = most == Integer.MAX_VALUE ? USUAL_WIDTH : most;
        LineWidth prose = new LineWidth(LineWidth.ofProse(room).width(), most);
        int width = grid.rows().stream().flatMap(row -> grid.columns().stream().map(column -> shaded(row, column)))
                .mapToInt(String::length).max().orElse(0);
        int cell = Math.max(width, widest(grid.columns()));
        int first = Math.max(widest(List.of(rowTitle())), widest(grid.rows()));
        if (most < first + GAP.length() + cell) { // names are broken, to a half of the room or less
            first = Math.min(first, Math.max(room / 2, room - GAP.length() - cell));
            cell = Math.max(width, Math.min(cell, room - GAP.length() - first));
        }
        int together = Math.max(1, (room - first) / (GAP.length() + cell));
        int title = most == Integer.MAX_VALUE ? most : Math.max(cell, widest(List.of(columnTitle(""))));
        StringBuilder text = new StringBuilder(prose.wrapped(title())).append("\n\n");
        for (int from = 0; from < grid.columns().size(); from += together) {
            List<Column<String>> columns = new ArrayList<>(List.of(new Column<>(rowTitle(), Alignment.LEFT, row -> row)));
            for (String column : grid.columns().subList(from, Math.min(from + together, grid.columns().size()))) {
                Column<String> shades = new Column<>(
                        String.join("\n", TableFit.broken(OneLine.whole(columnTitle(column)), title)), Alignment.RIGHT,
                        row -> padded(row, column, width), Need.ALWAYS);
                columns.add(shades.painted((row, shaded) -> painted(row, column, shaded)));
            }
            text.append(new TextTable<>(columns).text(grid.rows(), most)).append('\n');
        }
        text.append(scale.legend()).append('\n');
        notes().forEach(note -> text.append(prose.wrapped(note)).append('\n'));
        return text.toString();
    }

    /** Returns the grid in Markdown, with numbers alone. */
    @Override
    public String markdown() {
        List<Column<String>> columns = new ArrayList<>(List.of(new Column<>(rowTitle(), Alignment.LEFT, row -> row)));
        grid.columns().forEach(column ->
                columns.add(new Column<>(columnTitle(column), Alignment.RIGHT, row -> number(row, column))));
        List<String> notes = new ArrayList<>(List.of(title()));
        notes.addAll(notes());
        return new TextTable<>(columns).markdown(grid.rows()) + "\n"
                + String.join("\n\n", notes.stream().map(MarkdownText::of).toList()) + "\n";
    }

    /** Returns the grid in HTML, each cell of a class from {@code heat-0}, light, to {@code heat-9}. */
    public String html() {
        StringBuilder text = new StringBuilder("<p>" + HtmlText.of(title())
                + "</p>\n<div class=\"wide\"><table class=\"heat\">\n<thead><tr><th scope=\"col\">"
                + HtmlText.of(rowTitle()) + "</th>");
        grid.columns().forEach(column ->
                text.append("<th scope=\"col\">").append(HtmlText.of(columnTitle(column))).append("</th>"));
        text.append("</tr></thead>\n<tbody>\n");
        for (String row : grid.rows()) {
            text.append("<tr><th scope=\"row\">").append(HtmlText.of(row)).append("</th>");
            grid.columns().forEach(column -> text.append("<td").append(grid.cell(row, column)
                            .map(tally -> " class=\"heat-" + scale.level(tally.mean()) + "\"").orElse("")).append('>')
                    .append(number(row, column)).append("</td>"));
            text.append("</tr>\n");
        }
        text.append("</tbody></table></div>\n");
        notes().forEach(note -> text.append("<p class=\"notes\">").append(HtmlText.of(note)).append("</p>\n"));
        return text.toString();
    }

    private String title() {
        return grid.measure() + " of what was kept; down: " + String.join(", across: ", grid.keys());
    }

    private String rowTitle() {
        return SweptText.shortName(grid.keys().get(0), grid.keys());
    }

    private String columnTitle(String column) {
        return grid.keys().size() > 1 ? column : grid.measure();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!grid.others().isEmpty()) {
            notes.add("counted together: all values of " + String.join(", ", grid.others()));
        }
        notes.addAll(grid.remarks());
        return notes;
    }

    private String number(String row, String column) {
        return grid.cell(row, column).map(MeasureTally::text).orElse(NONE);
    }

    private String shaded(String row, String column) {
        return grid.cell(row, column).map(tally -> scale.shade(tally.mean()) + " " + tally.text()).orElse(NONE);
    }

    // As they are shown.
    private static int widest(List<String> names) {
        return names.stream().map(OneLine::whole).mapToInt(DisplayWidth::of).max().orElse(0);
    }

    // All of one width, so that backgrounds are.
    private String padded(String row, String column, int width) {
        String shaded = shaded(row, column);
        return " ".repeat(width - shaded.length()) + shaded;
    }

    private String painted(String row, String column, String text) {
        Optional<MeasureTally> tally = grid.cell(row, column);
        return coloured && tally.isPresent() ? scale.painted(text, tally.get().mean()) : text;
    }
}
