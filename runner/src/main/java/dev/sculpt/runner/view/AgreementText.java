package dev.sculpt.runner.view;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.consensus.Agreement;
import dev.sculpt.runner.consensus.Networks;
import dev.sculpt.runner.consensus.Participation;
import dev.sculpt.runner.engine.CheatingStages;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.plugin.CheatMark;
import dev.sculpt.runner.statistics.Counted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What the networks of a run agree on: the best hierarchy, drawn, which is the exact one of the task and variant that most
 * seeds have exact, and where none is the most common one of those whose seeds agree most; how far they agree; and where
 * there are several tasks or variants whose truth is not known, a table of all. Where no network was learned and pruned
 * nothing is drawn, and it is said why and what to try.
 */
public final class AgreementText {

    private static final int MOST_COUNTED = 99; // beyond, links have percentages, which are shorter

    /** Finished networks, by their indices. */
    @FunctionalInterface
    public interface Results {

        /** Returns a network, nothing where it is not finished. */
        Optional<NetworkResult> result(int index) throws IOException;
    }

    private final List<Agreement> agreements;
    private final Results results;
    private final int width;

    /**
     * Creates the text.
     *
     * @param agreements of all groups, in their order
     * @param width of the terminal
     */
    public AgreementText(List<Agreement> agreements, Results results, int width) {
        this.width = width;
        this.agreements = List.copyOf(agreements);
        this.results = results;
    }

    /** Returns the text, which begins with an empty line; nothing where there is no network. */
    public String text() throws IOException {
        Optional<Agreement> drawn = Agreement.mostTelling(agreements);
        StringBuilder text = new StringBuilder();
        if (drawn.isPresent()) {
            text.append(drawn(drawn.get()));
        } else {
            text.append(nothingDrawn());
        }
        if (drawn.isPresent()) {
            List<String> others = advice(leftOut(agreements.stream().filter(one -> !one.equals(drawn.get())).toList()));
            text.append(others.isEmpty() ? "" : "of the other tasks and variants:\n" + String.join("\n", others) + "\n\n");
        }
        List<Agreement> unknown = agreements.stream().filter(one -> one.networks() > 1 && !one.truthKnown()).toList();
        if (agreements.size() > 1 && !unknown.isEmpty()) {
            text.append("agreement between seeds, where no true hierarchy is known:\n")
                    .append(AgreementTable.text(unknown, width)).append('\n');
        }
        return text.toString();
    }

    private String drawn(Agreement agreement) throws IOException {
        Networks best = agreement.best();
        Optional<NetworkResult> found = results.result(best.first());
        if (found.isEmpty() || !(found.get() instanceof Sculpted one)) {
            return "";
        }
        Hierarchy hierarchy = one.sculpture().hierarchy();
        boolean differ = best.count() < agreement.networks();
        DrawingNotes notes = differ ? notes(agreement, one) : DrawingNotes.none(hierarchy);
        String drawing = HierarchyDrawing.of(hierarchy, one.sculpture().names(), notes, width).stripTrailing();
        String title = "hierarchy of " + (one.id().task() + " " + one.id().architecture() + " " + one.id().variant()).strip()
                + whose(agreement, one.id().seed()) + (differ && agreement.exact().isPresent() ? "; it is exact" : "")
                + (agreements.size() == 1 ? "" : "; of " + agreements.size() + " tasks and variants " + agreement.exact()
                        .map(exact -> "that with most exact ones").orElse("that whose seeds agree most"));
        boolean cheats = !CheatingStages.lines(one.settings()).isEmpty();
        String below = (differ ? fitting(extent(agreement)) + "\n" : "") + leftOut(agreement)
                + advice(agreement.leftOut()).stream().map(line -> line + "\n").collect(Collectors.joining());
        return "\n" + fitting((cheats ? CheatMark.on(title) : title) + ":") + "\n" + (differ ? legend(notes) : "") + "\n"
                + drawing + "\n\n" + (below.isEmpty() ? "" : below + "\n")
                + ExplanationText.of(one.explanations(), width) + wrong(one);
    }

    // The true hierarchy and why this one is not it, of the network that is drawn.
    private String wrong(Sculpted one) {
        return one.diagnosis().map(diagnosis -> one.truth().map(truth -> "true hierarchy:\n\n"
                        + HierarchyDrawing.of(truth, one.sculpture().names(), width).stripTrailing() + "\n\n").orElse("")
                + fitting("wrong: " + diagnosis.words()) + "\n\n").orElse("");
    }

    // Titles and sentences, which files have in one line.
    private String fitting(String line) {
        return LineWidth.ofProse(width).wrapped(line);
    }

    private static String whose(Agreement agreement, long seed) {
        int networks = agreement.networks();
        int common = agreement.consensus().count();
        int count = agreement.best().count();
        if (networks > 1 && count < common) {
            return ", seed " + seed + ", that " + count + " of " + networks + " have; another is more common, " + common;
        } else if (networks == 1) {
            return ", seed " + seed;
        } else if (count == networks) {
            return " that all " + networks + " seeds have, drawn as in seed " + seed;
        } else if (count == 1) {
            return ", seed " + seed + "; no two of " + networks + " seeds have the same";
        }
        String how = 2 * count > networks ? " that most seeds have, " : " that is most common, ";
        String others = agreement.asCommon() == 0 ? "" : agreement.asCommon() == 1 ? ", as many have another"
                : ", as many have each of " + agreement.asCommon() + " others";
        return how + count + " of " + networks + others + ", drawn as in seed " + seed;
    }

    private String legend(DrawingNotes notes) {
        return fitting("(\"seeds\": how many have this module" + (notes.links().stream().allMatch(String::isEmpty) ? ")"
                : "; below the number of edges of a link: how many have the link, where not all)")) + "\n";
    }

    private static DrawingNotes notes(Agreement agreement, Sculpted one) {
        List<Integer> widths = one.sculpture().network().widths();
        Agreement.Support support = agreement.support(
                one.sculpture().hierarchy(), widths.get(0), widths.get(widths.size() - 1));
        int of = agreement.networks();
        return new DrawingNotes(
                support.modules().stream().map(count -> "seeds  " + count + " of " + of).toList(),
                support.links().stream().map(count -> count == of ? "" : of <= MOST_COUNTED ? count + "/" + of
                        : 100 * count / of + "%").toList(), true);
    }

    /** Returns such as {@code 2 modules in 2 of 5 seeds, 3 in 3 of 5}, with how the splits agree. */
    private static String extent(Agreement agreement) {
        List<String> modules = new ArrayList<>();
        agreement.moduleCounts().forEach((number, count) -> modules.add(
                (modules.isEmpty() ? Counted.of(number, "module") : number) + " in " + count + " of "
                + agreement.networks() + (modules.isEmpty() ? " seeds" : "")));
        return String.join(", ", modules) + "; mean AMI between seeds: inputs " + decimals(agreement.inputAgreement())
                + ", outputs " + decimals(agreement.outputAgreement());
    }

    /** Returns an agreement with three decimals, a hyphen where it is not known. */
    static String decimals(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble() + 0.0) : "-";
    }

    private String leftOut(Agreement agreement) {
        return agreement.leftOut().isEmpty() ? "" : fitting(agreement.leftOut().entrySet().stream()
                .map(entry -> entry.getValue().count() + " " + entry.getKey().text())
                .collect(Collectors.joining(", ", "left out: ", ""))) + "\n";
    }

    private String nothingDrawn() throws IOException {
        List<String> lines = advice(leftOut(agreements));
        return lines.isEmpty() ? "" : "\nno hierarchy is drawn, as no network was learned and pruned:\n\n"
                + String.join("\n", lines) + "\n\n";
    }

    private static Map<Participation, Networks> leftOut(List<Agreement> some) {
        Map<Participation, Networks> reasons = new EnumMap<>(Participation.class);
        some.forEach(one -> one.leftOut().forEach((why, networks) -> reasons.merge(why, networks, Networks::both)));
        return reasons;
    }

    // Why networks take no part, and what to try; of failures the plugins' messages say it.
    private List<String> advice(Map<Participation, Networks> reasons) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Participation, Networks> reason : reasons.entrySet()) {
            if (results.result(reason.getValue().first()).orElse(null) instanceof Sculpted one) {
                lines.add(reason.getValue().count() + " " + reason.getKey().text() + ", such as seed " + one.id().seed()
                        + one.message().map(message -> ": " + message).orElse(""));
                lines.addAll(Remedy.of(reason.getKey(), one.settings()).stream().map(line -> "    " + line).toList());
            }
        }
        return lines.stream().map(LineWidth.ofProse(width)::wrapped).toList();
    }
}
