package dev.sculpt.runner.page;

import dev.sculpt.runner.comparison.Changes;
import dev.sculpt.runner.comparison.SweepGrid;
import dev.sculpt.runner.comparison.VariantComparison;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.picture.PictureStyle;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.view.ComparisonText;
import dev.sculpt.runner.view.HeatMap;
import dev.sculpt.runner.view.HtmlText;
import dev.sculpt.runner.view.RecoveryTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The report of runs as one page that opens without a network: what came out, the verdict on variants, recovery per task,
 * heat maps of what was swept, and a card for each network with its pictures and what is wrong with it. Its policy lets in
 * no script and no style but its own. The same runs give the same bytes.
 */
public final class ReportPage {

    private static final int MOST_MAPS = 6;

    private final String name;
    private final List<Section> sections;
    private final List<String> cards;

    private record Section(String id, String title, String html) { }

    private ReportPage(String name, List<Section> sections, List<String> cards) {
        this.name = name;
        this.sections = sections;
        this.cards = cards;
    }

    /**
     * Returns the page of runs.
     *
     * @throws InvalidInputException if a folder is none of a run
     */
    public static String of(List<Path> folders) throws IOException {
        RecordedRuns runs = RecordedRuns.of(folders);
        NetworkNames names = NetworkNames.of(runs);
        Recovery recovery = Recovery.of(runs);
        Optional<VariantComparison> comparison = compared(runs);
        List<HeatMap> maps = maps(runs);
        ReadNetworks networks = ReadNetworks.of(runs, names);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("summary", "What came out", SummarySection.html(runs, names, networks)));
        comparison.ifPresent(one -> sections.add(new Section("comparison", "Which variant is better",
                new ComparisonText(one, Optional.empty()).html())));
        sections.add(new Section("recovery", RecoveryTable.isKnown(recovery) ? "Recovery by task" : "What seeds agree on",
                new RecoveryTable(recovery, Optional.empty(), networks.agreements()).html()));
        if (!maps.isEmpty()) {
            sections.add(new Section("settings", "By what was swept",
                    maps.stream().map(HeatMap::html).collect(Collectors.joining())));
        }
        sections.add(new Section("networks", "Networks",
                new NetworksSection(names, networks.shown(), runs.networks().size(), changes(comparison)).html()));
        return new ReportPage(String.join(", ", names.folders()), sections, networks.cards()).text();
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
    private static Map<NetworkId, String> changes(Optional<VariantComparison> comparison) {
        Map<NetworkId, String> changes = new HashMap<>();
        for (Changes variant : comparison.filter(VariantComparison::isOfNetworks).map(VariantComparison::changes)
                .orElse(List.of())) {
            variant.improved().forEach(one -> changes.put(one.network(), "improved"));
            variant.worse().forEach(one -> changes.put(one.network(), "worse"));
        }
        return changes;
    }

    private static List<HeatMap> maps(RecordedRuns runs) {
        Optional<String> measure = SweepGrid.usualMeasure(runs);
        List<String> keys = measure.isPresent() ? SweepGrid.keys(runs) : List.of();
        List<List<String>> grids = new ArrayList<>(keys.size() == 2 ? List.of(keys) : List.of());
        keys.stream().limit(MOST_MAPS).map(List::of).forEach(grids::add);
        return grids.stream().map(grid -> new HeatMap(SweepGrid.of(runs, grid, measure), false)).toList();
    }

    private String text() {
        String style = PageFiles.text("page.css") + PictureStyle.page();
        String script = PageFiles.text("page.js");
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; "
                + "form-action 'none'; style-src '").append(PageFiles.digest(style)).append("'; script-src '")
                .append(PageFiles.digest(script)).append("'\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Sculpt: ")
                .append(HtmlText.of(name)).append("</title>\n<style>").append(style).append("</style>\n</head>\n<body>\n");
        page.append("<header><h1>").append(HtmlText.of(name)).append("</h1>\n<nav aria-label=\"parts of this page\">");
        sections.forEach(section -> page.append("<a href=\"#").append(section.id).append("\">").append(section.title)
                .append("</a> "));
        page.append("</nav>\n<button id=\"theme\" type=\"button\">dark or light</button></header>\n<main>\n");
        sections.forEach(section -> page.append("<section id=\"").append(section.id).append("\"><h2>")
                .append(section.title).append("</h2>\n").append(section.html).append("</section>\n"));
        page.append("</main>\n");
        for (int part = 0; part < cards.size(); part++) {
            page.append("<script type=\"application/gzip\" id=\"cards-").append(part).append("\">").append(cards.get(part))
                    .append("</script>\n");
        }
        return page.append("<script>").append(script).append("</script>\n</body>\n</html>\n").toString();
    }
}
