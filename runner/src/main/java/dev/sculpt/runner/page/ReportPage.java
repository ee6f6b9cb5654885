package dev.sculpt.runner.page;

import dev.sculpt.runner.comparison.Changes;
import dev.sculpt.runner.comparison.SweepGrid;
import dev.sculpt.runner.comparison.VariantComparison;
import dev.sculpt.runner.consensus.Agreement;
import dev.sculpt.runner.consensus.Agreements;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.picture.HierarchyPicture;
import dev.sculpt.runner.picture.NetworkPicture;
import dev.sculpt.runner.picture.PictureStyle;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.run.FolderNames;
import dev.sculpt.runner.run.NetworkRow;
import dev.sculpt.runner.run.RecordedRun;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RecordedRuns.Found;
import dev.sculpt.runner.view.ComparisonText;
import dev.sculpt.runner.view.HeatMap;
import dev.sculpt.runner.view.HtmlText;
import dev.sculpt.runner.view.RecoveryTable;
import dev.sculpt.runner.view.Remedy;
import dev.sculpt.runner.view.TextTable;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import dev.sculpt.runner.view.UndividedInputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The report of runs as one page that opens without a network: what came out, the verdict on variants, recovery per task,
 * heat maps of what was swept, and a card for each network with its pictures and what is wrong with it. Its policy lets in
 * no script and no style but its own. The same runs give the same bytes.
 */
public final class ReportPage {

    private static final int MOST_MAPS = 6;
    private static final String OUTCOME = "outcome";

    private final RecordedRuns runs;
    private final List<String> folders;
    /** The first network of each status that is not well. */
    private final Map<Status, Shown> mishaps = new EnumMap<>(Status.class);
    private final UndividedInputs undivided = new UndividedInputs();
    private final Map<Agreement, Integer> agreements = new LinkedHashMap<>(); // of each group, with its run
    private final Optional<BestNetwork> best;
    private final List<Found> shown;
    private final Recovery recovery;
    private final Optional<VariantComparison> comparison;
    private final Map<NetworkId, String> changes = new HashMap<>();
    private final List<HeatMap> maps = new ArrayList<>();
    private final CardData cards = new CardData();

    /** A network with its place in the report. */
    private record Shown(Found found, Sculpted network) { }

    private ReportPage(List<Path> folders) throws IOException {
        this.runs = RecordedRuns.of(folders);
        this.folders = FolderNames.of(runs.runs().stream().map(RecordedRun::folder).toList());
        this.recovery = Recovery.of(runs);
        this.comparison = compared(runs);
        comparison.filter(VariantComparison::isOfNetworks).ifPresent(this::note);
        List<String> keys = SweepGrid.keys(runs);
        if (keys.size() == 2) {
            maps.add(new HeatMap(SweepGrid.of(runs, keys, Optional.empty()), false));
        }
        for (String key : keys.stream().limit(MOST_MAPS).toList()) {
            maps.add(new HeatMap(SweepGrid.of(runs, List.of(key), Optional.empty()), false));
        }
        this.shown = CardChoice.of(runs.networks());
        read();
        this.best = BestNetwork.of(runs, agreements);
    }

    /**
     * Returns the page of runs.
     *
     * @throws InvalidInputException if a folder is none of a run
     */
    public static String of(List<Path> folders) throws IOException {
        return new ReportPage(folders).text();
    }

    // Runs that cannot be compared stand side by side.
    private static Optional<VariantComparison> compared(RecordedRuns runs) {
        if (runs.runs().size() == 1) {
            return VariantComparison.declared(runs);
        }
        try {
            return Optional.of(VariantComparison.of(runs));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    // What became of networks under another variant than the baseline.
    private void note(VariantComparison compared) {
        for (Changes variant : compared.changes()) {
            variant.improved().forEach(one -> changes.put(one.network(), "improved"));
            variant.worse().forEach(one -> changes.put(one.network(), "worse"));
        }
    }

    // Runs are read once each, in their order, and cards are wanted in the order of the report.
    private void read() throws IOException {
        Map<Integer, Set<Integer>> wanted = new TreeMap<>();
        shown.forEach(found -> wanted.computeIfAbsent(found.run(), run -> new HashSet<>()).add(found.row().id().index()));
        Map<Integer, Map<Integer, NetworkResult>> results = new HashMap<>();
        for (Map.Entry<Integer, Set<Integer>> run : wanted.entrySet()) {
            Map<Integer, NetworkResult> byIndex = new HashMap<>();
            Agreements agreed = new Agreements();
            runs.runs().get(run.getKey()).readResults(result -> {
                agreed.accept(result);
                undivided.accept(result, title(
                        run.getKey(), result.id().index(), result.id().task(), result.id().variant(), result.id().seed()));
                if (run.getValue().contains(result.id().index())) {
                    byIndex.put(result.id().index(), result);
                }
            });
            agreed.all().forEach(agreement -> agreements.put(agreement, run.getKey()));
            results.put(run.getKey(), byIndex);
        }
        for (Found found : shown) {
            Optional<NetworkResult> result =
                    Optional.ofNullable(results.get(found.run()).get(found.row().id().index()));
            cards.add(result);
            if (result.orElse(null) instanceof Sculpted one && one.status() != Status.OK) {
                mishaps.putIfAbsent(one.status(), new Shown(found, one));
            }
        }
    }

    private String text() {
        String style = PageFiles.text("page.css") + PictureStyle.page();
        String script = PageFiles.text("page.js");
        String name = String.join(", ", folders);
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; "
                + "form-action 'none'; style-src '").append(PageFiles.digest(style)).append("'; script-src '")
                .append(PageFiles.digest(script)).append("'\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Sculpt: ")
                .append(HtmlText.of(name)).append("</title>\n<style>").append(style).append("</style>\n</head>\n<body>\n");
        page.append("<header><h1>").append(HtmlText.of(name)).append("</h1>\n<nav aria-label=\"parts of this page\">");
        sections().forEach((id, content) -> page.append("<a href=\"#").append(id).append("\">").append(title(id))
                .append("</a> "));
        page.append("</nav>\n<button id=\"theme\" type=\"button\">dark or light</button></header>\n<main>\n");
        sections().forEach((id, content) -> page.append("<section id=\"").append(id).append("\"><h2>").append(title(id))
                .append("</h2>\n").append(content).append("</section>\n"));
        page.append("</main>\n");
        List<String> packed = cards.packed();
        for (int part = 0; part < packed.size(); part++) {
            page.append("<script type=\"application/gzip\" id=\"cards-").append(part).append("\">").append(packed.get(part))
                    .append("</script>\n");
        }
        return page.append("<script>").append(script).append("</script>\n</body>\n</html>\n").toString();
    }

    private Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("summary", summary());
        comparison.ifPresent(one -> sections.put("comparison", new ComparisonText(one, Optional.empty()).html()));
        sections.put("recovery", new RecoveryTable(recovery, Optional.empty(), List.copyOf(agreements.keySet())).html());
        if (!maps.isEmpty()) {
            sections.put("settings", maps.stream().map(HeatMap::html).collect(Collectors.joining()));
        }
        sections.put("networks", networks());
        return sections;
    }

    private String title(String id) {
        return switch (id) {
            case "summary" -> "What came out";
            case "comparison" -> "Which variant is better";
            case "recovery" -> RecoveryTable.isKnown(recovery) ? "Recovery by task" : "What seeds agree on";
            case "settings" -> "By what was swept";
            default -> "Networks";
        };
    }

    private String summary() {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        runs.networks().forEach(found -> outcomes.merge(Outcome.of(found.row()), 1, Integer::sum));
        StringBuilder text = new StringBuilder("<ul class=\"numbers\">\n");
        item(text, runs.networks().size(), runs.networks().size() == 1 ? "network" : "networks", "");
        int known = outcomes.getOrDefault(Outcome.EXACT, 0) + outcomes.getOrDefault(Outcome.WRONG, 0)
                + outcomes.getOrDefault(Outcome.NOT_LEARNED, 0) + outcomes.getOrDefault(Outcome.NOT_PRUNED, 0);
        if (outcomes.keySet().equals(Set.of(Outcome.UNKNOWN))) {
            outcomes.clear();
        }
        outcomes.forEach((outcome, count) -> item(text, count, outcome.words()
                + (outcome == Outcome.EXACT ? String.format(Locale.ROOT, " (%.1f %%)", 100.0 * count / known) : ""),
                outcome.words()));
        text.append("</ul>\n<dl>\n");
        runs.runs().forEach(run -> run.pipeline().parts().forEach(part -> text.append("<dt>")
                .append(HtmlText.of(run.folder().toString())).append("</dt><dd>")
                .append(HtmlText.of(Optional.ofNullable(part.entries().get("description"))
                        .map(description -> String.valueOf(description.plain())).orElse("")))
                .append(run.isUnfinished() ? " <strong>unfinished</strong>" : "").append("</dd>\n")));
        text.append("</dl>\n");
        best.ifPresent(one -> picture(text, one));
        Map<String, Integer> blames = new TreeMap<>();
        runs.networks().stream().map(found -> Outcome.blame(found.row())).filter(blame -> !blame.isEmpty())
                .forEach(blame -> blames.merge(blame, 1, Integer::sum));
        if (!blames.isEmpty()) {
            text.append("<p>Where a hierarchy is wrong: ").append(HtmlText.of(blames.entrySet().stream()
                    .map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", ")))).append(".</p>\n");
        }
        mishaps.values().forEach(one -> advise(text, one));
        undivided.lines().ifPresent(lines -> advise(text, lines.get(0), lines.subList(1, lines.size())));
        return text.toString();
    }

    // What a reader came for stands there without a click.
    private void picture(StringBuilder text, BestNetwork one) {
        text.append("<div id=\"best\"><h3><a href=\"#network=").append(HtmlText.of(name(one.found()))).append("\">")
                .append(HtmlText.of(sentence(title(one.found())))).append("</a>").append(HtmlText.of(one.why()))
                .append("</h3>\n")
                .append("<div class=\"pictures\"><figure>")
                .append(HierarchyPicture.of(one.network()).inline("best-hierarchy"))
                .append("<figcaption>modules, and what they compute</figcaption></figure>\n<figure>")
                .append(NetworkPicture.of(one.network()).inline("best-network"))
                .append("<figcaption>units and edges</figcaption></figure></div></div>\n");
    }

    private String name(Found found) {
        return (folders.size() > 1 ? folders.get(found.run()) + " " : "") + found.row().id().index();
    }

    // With all that tells it from other networks of its index.
    private String title(Found found) {
        return title(found.run(), found.row().id().index(), found.task(), CardChoice.variant(found.row()),
                found.row().id().seed());
    }

    private String title(int run, int index, String task, String variant, long seed) {
        return "network " + index + (folders.size() > 1 ? " of " + folders.get(run) : "")
                + " (" + task + (variant.isEmpty() ? "" : ", " + variant) + ", seed " + seed + ")";
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void advise(StringBuilder text, Shown shown) {
        Sculpted one = shown.network();
        advise(text, title(shown.found()) + " is " + one.status().words()
                + one.message().map(message -> ": " + message).orElse(""), Remedy.of(one.status(), one.settings()));
    }

    private static void advise(StringBuilder text, String what, List<String> advice) {
        text.append("<p>").append(HtmlText.of(sentence(what) + (advice.isEmpty() ? "." : ". What to try:")))
                .append("</p>\n");
        text.append(advice.isEmpty() ? "" : advice.stream().map(line -> "<li>" + HtmlText.of(line) + "</li>\n")
                .collect(Collectors.joining("", "<ul class=\"advice\">\n", "</ul>\n")));
    }

    private static void item(StringBuilder text, int count, String words, String outcome) {
        text.append("<li><button type=\"button\" data-outcome=\"").append(HtmlText.of(outcome)).append("\"><strong>")
                .append(count).append("</strong> ").append(HtmlText.of(words)).append("</button></li>\n");
    }

    private String networks() {
        StringBuilder text = new StringBuilder();
        if (shown.size() < runs.networks().size()) {
            text.append("<p>").append(shown.size()).append(" of ").append(runs.networks().size())
                    .append(" networks have cards: of each task, variant and outcome the first, those that went wrong "
                            + "before those that did not. <code>sculpt draw</code> draws any of them.</p>\n");
        }
        text.append("<div id=\"filters\" hidden></div>\n<p id=\"count\" aria-live=\"polite\"></p>\n"
                + "<div class=\"wide\"><table id=\"cards\">\n<thead><tr>");
        List<Column<Found>> columns = new TextTable<>(columns()).telling(shown).columns();
        columns.forEach(column -> text.append("<th scope=\"col\">").append(column.title()).append("</th>"));
        text.append("</tr></thead>\n<tbody>\n");
        shown.forEach(found -> row(text, found, columns));
        return text.append("</tbody></table></div>\n").toString();
    }

    private List<Column<Found>> columns() {
        return List.of(left("network", this::name), left("task", Found::task),
                left("layers", found -> found.row().id().architecture()),
                left("seed", found -> String.valueOf(found.row().id().seed())),
                left("variant", found -> CardChoice.variant(found.row())),
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
