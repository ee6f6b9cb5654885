package dev.sculpt.runner.page;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.run.NetworkRow;
import dev.sculpt.runner.run.RecordedRuns.Found;
import dev.sculpt.runner.view.HtmlText;
import dev.sculpt.runner.view.TextTable;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The table of networks that have cards, which the script of the page sorts and filters.
 *
 * @param names of networks
 * @param shown those with cards, in the order of the report
 * @param networks how many there are in all
 * @param changes what became of networks under another variant than the baseline, in a word
 */
record NetworksSection(NetworkNames names, List<Found> shown, int networks, Map<NetworkId, String> changes) {

    private static final String OUTCOME = "outcome";
    /** The columns that readers choose values of. */
    private static final Set<String> FILTERED = Set.of("task", "layers", "variant", OUTCOME, "against baseline", "why");

    String html() {
        StringBuilder text = new StringBuilder();
        if (shown.size() < networks) {
            text.append("<p>").append(shown.size()).append(" of ").append(networks)
                    .append(" networks have cards: of each task, variant and outcome the first, those that went wrong "
                            + "before those that did not. <code>sculpt draw</code> draws any of them.</p>\n");
        }
        text.append("<div id=\"filters\" hidden></div>\n<p id=\"count\" aria-live=\"polite\"></p>\n"
                + "<div class=\"wide\"><table id=\"cards\" data-together=\"").append(CardData.TOGETHER)
                .append("\">\n<thead><tr>");
        List<Column<Found>> columns = new TextTable<>(columns()).telling(shown).columns();
        columns.forEach(column -> text.append("<th scope=\"col\"").append(FILTERED.contains(column.title())
                ? " data-filter=\"" + column.title() + "\">" : ">").append(column.title()).append("</th>"));
        text.append("</tr></thead>\n<tbody>\n");
        shown.forEach(found -> row(text, found, columns));
        return text.append("</tbody></table></div>\n").toString();
    }

    private List<Column<Found>> columns() {
        return List.of(left("network", names::name), left("task", Found::task),
                left("layers", found -> found.row().id().architecture()),
                left("seed", found -> String.valueOf(found.row().id().seed())),
                left("variant", found -> NetworkNames.variant(found.row())),
                left(OUTCOME, found -> Outcome.of(found.row()).words()),
                left("against baseline", found -> changes.getOrDefault(found.row().id(), "")),
                left("why", found -> Outcome.blame(found.row())),
                number("accuracy", size -> size.accuracy().isPresent()
                        ? String.format(Locale.ROOT, "%.4f", size.accuracy().getAsDouble()) : ""),
                number("units", size -> String.valueOf(size.units())), number("edges", size -> String.valueOf(size.edges())),
                number("density %", size -> String.format(Locale.ROOT, "%.3f", size.densityPercent())));
    }

    private static Column<Found> left(String title, Function<Found, String> cell) {
        return new Column<>(title, Alignment.LEFT, cell);
    }

    private static Column<Found> number(String title, Function<NetworkRow.Size, String> cell) {
        return new Column<>(title, Alignment.RIGHT, found -> found.row().size().map(cell).orElse(""));
    }

    private static void row(StringBuilder text, Found found, List<Column<Found>> columns) {
        text.append("<tr data-outcome=\"").append(Outcome.of(found.row()).words()).append("\" data-depth=\"")
                .append(Math.max(-1, found.row().id().layers().size() - 2)).append("\">");
        columns.forEach(column -> text.append(column.title().equals(OUTCOME) ? "<td class=\"outcome\">"
                : column.alignment() == Alignment.RIGHT ? "<td class=\"number\">" : "<td>")
                .append(HtmlText.of(column.cell().apply(found))).append("</td>"));
        text.append("</tr>\n");
    }
}
