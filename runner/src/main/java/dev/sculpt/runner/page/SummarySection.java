package dev.sculpt.runner.page;

import dev.sculpt.runner.page.ReadNetworks.Mishap;
import dev.sculpt.runner.picture.HierarchyPicture;
import dev.sculpt.runner.picture.NetworkPicture;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RecordedRuns.Found;
import dev.sculpt.runner.view.HtmlText;
import dev.sculpt.runner.view.Remedy;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came out, at a glance: how many networks and how well, what was asked, the best one, and what to try. */
final class SummarySection {

    private static final int MOST_RATES = 8; // of more variants the tables below tell

    private final RecordedRuns runs;
    private final NetworkNames names;
    private final ReadNetworks networks;
    private final StringBuilder text = new StringBuilder();

    private SummarySection(RecordedRuns runs, NetworkNames names, ReadNetworks networks) {
        this.runs = runs;
        this.names = names;
        this.networks = networks;
    }

    static String html(RecordedRuns runs, NetworkNames names, ReadNetworks networks) {
        SummarySection summary = new SummarySection(runs, names, networks);
        summary.count();
        summary.describe();
        networks.best().ifPresent(summary::picture);
        summary.blame();
        networks.mishaps().forEach(summary::advise);
        networks.undivided().lines().ifPresent(lines -> summary.advise(lines.get(0), lines.subList(1, lines.size())));
        return summary.text.toString();
    }

    private void count() {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        runs.networks().forEach(found -> outcomes.merge(Outcome.of(found.row()), 1, Integer::sum));
        text.append("<ul class=\"numbers\">\n");
        int all = runs.networks().size();
        item(all, all == 1 ? "network" : "networks", "");
        if (outcomes.keySet().equals(Set.of(Outcome.UNKNOWN))) {
            outcomes.clear();
        }
        outcomes.forEach((outcome, count) -> item(count, outcome.words(), outcome.words()));
        text.append("</ul>\n");
        rates();
    }

    // A rate of several variants together would say nothing of any.
    private void rates() {
        Map<String, int[]> variants = new LinkedHashMap<>(); // exact ones, and of how many whose truth is known
        for (Found found : runs.networks()) {
            Outcome outcome = Outcome.of(found.row());
            if (outcome != Outcome.FAILED && outcome != Outcome.UNKNOWN) {
                int[] counts = variants.computeIfAbsent(NetworkNames.variant(found.row()), variant -> new int[2]);
                counts[0] += outcome == Outcome.EXACT ? 1 : 0;
                counts[1]++;
            }
        }
        if (!variants.isEmpty() && variants.size() <= MOST_RATES && runs.networks().stream()
                .anyMatch(found -> Outcome.of(found.row()) == Outcome.EXACT || Outcome.of(found.row()) == Outcome.WRONG)) {
            text.append("<p>Exact: ").append(HtmlText.of(variants.entrySet().stream()
                    .map(one -> (one.getKey().isEmpty() ? "" : one.getKey() + " ") + String.format(Locale.ROOT,
                            "%d of %d (%.1f %%)", one.getValue()[0], one.getValue()[1],
                            100.0 * one.getValue()[0] / one.getValue()[1]))
                    .collect(Collectors.joining(", ")))).append(".</p>\n");
        }
    }

    private void item(int count, String words, String outcome) {
        text.append("<li><button type=\"button\" data-outcome=\"").append(HtmlText.of(outcome)).append("\"><strong>")
                .append(count).append("</strong> ").append(HtmlText.of(words)).append("</button></li>\n");
    }

    private void describe() {
        text.append("<dl>\n");
        runs.runs().forEach(run -> run.pipeline().parts().forEach(part -> text.append("<dt>")
                .append(HtmlText.of(run.folder().toString())).append("</dt><dd>")
                .append(HtmlText.of(Optional.ofNullable(part.entries().get("description"))
                        .map(description -> String.valueOf(description.plain())).orElse("")))
                .append(run.isUnfinished() ? " <strong>unfinished</strong>" : "").append("</dd>\n")));
        text.append("</dl>\n");
    }

    // What a reader came for stands there without a click.
    private void picture(BestNetwork best) {
        text.append("<div id=\"best\"><h3><a href=\"#network=").append(HtmlText.of(names.name(best.found()))).append("\">")
                .append(HtmlText.of(sentence(names.title(best.found())))).append("</a>").append(HtmlText.of(best.why()))
                .append("</h3>\n")
                .append("<div class=\"pictures\"><figure>")
                .append(HierarchyPicture.of(best.network()).inline("best-hierarchy"))
                .append("<figcaption>modules, and what they compute</figcaption></figure>\n<figure>")
                .append(NetworkPicture.of(best.network()).inline("best-network"))
                .append("<figcaption>units and edges</figcaption></figure></div></div>\n");
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void blame() {
        Map<String, Map<String, Integer>> variants = new LinkedHashMap<>();
        runs.networks().stream().filter(found -> !Outcome.blame(found.row()).isEmpty()).forEach(found -> variants
                .computeIfAbsent(NetworkNames.variant(found.row()), variant -> new TreeMap<>())
                .merge(Outcome.blame(found.row()), 1, Integer::sum));
        if (!variants.isEmpty() && variants.size() <= MOST_RATES) {
            text.append("<p>Where a hierarchy is wrong: ").append(HtmlText.of(variants.entrySet().stream()
                    .map(one -> (one.getKey().isEmpty() ? "" : one.getKey() + ": ") + one.getValue().entrySet().stream()
                            .map(blame -> blame.getKey() + " " + blame.getValue()).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; ")))).append(".</p>\n");
        }
    }

    private void advise(Mishap mishap) {
        advise(names.title(mishap.found()) + " is " + mishap.network().status().words()
                + mishap.network().message().map(message -> ": " + message).orElse(""),
                Remedy.of(mishap.network().status(), mishap.network().settings()));
    }

    private void advise(String what, List<String> advice) {
        text.append("<p>").append(HtmlText.of(sentence(what) + (advice.isEmpty() ? "." : ". What to try:")))
                .append("</p>\n");
        text.append(advice.isEmpty() ? "" : advice.stream().map(line -> "<li>" + HtmlText.of(line) + "</li>\n")
                .collect(Collectors.joining("", "<ul class=\"advice\">\n", "</ul>\n")));
    }
}
